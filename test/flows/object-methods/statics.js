// probes: Object static methods
const u = { mail: source('email'), id: 1 };
sink(Object.keys(u));
sink(Object.values(u)); // flow: email
sink(Object.entries(u)); // flow: email
sink(Object.entries(u)[1]);
sink(Object.entries(u)[0][1]); // flow: email
sink(Object.entries(u)[0][0]);
sink(Object.keys({ [source('name')]: 1 })); // flow: name
sink(Object.assign({}, u)); // flow: email
sink(Object.assign({}, u, { mail: 'x' }));
sink(Object.assign({}, { mail: 'x' }, u).mail); // flow: email
const tgt = {};
const same = Object.assign(tgt, u);
sink(tgt.mail); // flow: email
sink(same.id);
sink(Object.fromEntries([['a', source('phone')], ['b', 2]])); // flow: phone
sink(Object.fromEntries([['a', source('phone')], ['b', 2]]).b);
sink(Object.fromEntries(Object.entries(u).map(([k, v]) => [v, k]))); // flow: email
sink(Object.fromEntries(Object.entries(u).filter(([k]) => k !== 'mail')));
const d = {};
Object.defineProperty(d, 'x', { value: source('name'), configurable: true });
sink(d.x); // flow: name
Object.defineProperty(d, 'x', { value: 'k' });
sink(d.x);
Object.defineProperties(d, { y: { get() { return source('location'); } }, z: { value: 1 } });
sink(d.y); // flow: location
sink(d.z);
const c = Object.create({ p: source('phone') }, { q: { value: source('name') }, r: { value: 'k' } });
sink(c.p); // flow: phone
sink(c.q); // flow: name
sink(c.r);
const fr = Object.freeze({ m: 'frozen' });
try { fr.m = source('email'); } catch { }
sink(fr.m);
const se = Object.seal({ m: 'sealed' });
se.m = source('email');
sink(se.m); // flow: email
sink(Object.freeze(u).mail); // flow: email
sink(Object.getOwnPropertyDescriptor(u, 'mail').value); // flow: email
sink(Object.getOwnPropertyDescriptor(u, 'id').value);
sink(Object.getOwnPropertyDescriptors(u)); // flow: email
sink(Object.getOwnPropertyNames(u));
sink(Object.is(u.mail, 'x'));
const g = Object.groupBy([{ t: 'a', v: source('phone') }, { t: 'b', v: 1 }], (x) => x.t);
sink(g.a); // flow: phone
sink(g.b);
const g2 = Object.groupBy([{ v: 1, m: source('phone') }], (x) => x.m);
sink(Object.keys(g2)); // flow: phone
sink(Object.hasOwn(u, 'mail'));
