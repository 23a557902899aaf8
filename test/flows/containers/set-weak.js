// probes: Set, WeakMap, WeakSet, WeakRef
const s = new Set(['a', source('email')]);
sink(s); // flow: email
sink([...s][0]);
sink([...s][1]); // flow: email
sink(s.has('a'));
sink(s.size);
for (const x of new Set(['q'])) sink(x);
s.forEach((x) => { sink(x); }); // flow: email
s.clear();
sink(s);
const t = new Set();
const v = source('phone');
t.add(v);
sink([...t.values()]); // flow: phone
t.delete(v);
sink([...t]);
sink([...new Set([1, v]).union(new Set([2]))]); // flow: phone
sink([...new Set([v]).intersection(new Set([2]))]);
sink([...new Set([v]).difference(new Set([2]))]); // flow: phone
sink([...new Set([v]).difference(new Set([v]))]);
const k1 = {}, k2 = {};
const wm = new WeakMap([[k1, source('name')], [k2, 'z']]);
sink(wm.get(k1)); // flow: name
sink(wm.get(k2));
wm.set(k1, 'over');
sink(wm.get(k1));
wm.set(k2, source('location'));
sink(wm.get(k2)); // flow: location
wm.delete(k2);
sink(wm.get(k2));
sink(new WeakSet([k1]).has(k1));
const ref = new WeakRef({ mail: source('email'), id: 1 });
sink(ref.deref().mail); // flow: email
sink(ref.deref().id);
const priv = new WeakMap();
class Person {
  constructor(m) { priv.set(this, { m, n: 'n' }); }
  mail() { return priv.get(this).m; }
  nick() { return priv.get(this).n; }
}
const p = new Person(source('email')), q = new Person('none');
sink(p.mail()); // flow: email
sink(p.nick());
sink(q.mail());
