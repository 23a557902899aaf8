const s = source('email');
const m = new Map([['a', s], ['b', 'p']]);
sink(m.get('a')); // flow: email
sink(m.get('b'));
sink(m.size);
sink(m.has('a'));
m.delete('a');
sink(m.get('a'));
m.set('c', s);
m.clear();
sink(m.get('c'));
const k1 = {}, k2 = {};
const w = new WeakMap([[k1, s]]);
w.set(k2, 'p');
sink(w.get(k1)); // flow: email
sink(w.get(k2));
const om = new Map();
om.set(k1, 'p').set(k2, s);
sink(om.get(k1));
sink(om.get(k2)); // flow: email
om.forEach((v, k) => sink(v)); // flow: email
for (const [k, v] of om) sink(v); // flow: email
for (const v of om.values()) sink(v); // flow: email
for (const k of om.keys()) sink(k);
sink([...om][1][1]); // flow: email
sink(Array.from(om.values())); // flow: email
sink(Array.from(om.entries()).map(([k, v]) => v)); // flow: email
sink([...om.entries()].map(e => e[0]));
const km = new Map([[s, 'p']]);
sink([...km.keys()][0]); // flow: email
sink(km.get(s));
for (const [k] of km) sink(k); // flow: email
const st = new Set([s, 'p']);
sink([...st][0]); // flow: email
sink(st.has(s));
for (const v of st) sink(v); // flow: email
st.forEach(v => sink(v)); // flow: email
const st2 = new Set();
st2.add('p');
sink([...st2]);
st2.add(s);
sink([...st2]); // flow: email
st2.delete(s);
st2.clear();
sink([...st2]);
sink([...new Set([s]).union(new Set(['p']))]); // flow: email
sink([...st.values()]); // flow: email
sink([...st.entries()][0][1]); // flow: email
const wr = new WeakRef({ x: s });
sink(wr.deref().x); // flow: email
class Priv {
  static #d = new WeakMap();
  constructor(v) { Priv.#d.set(this, v); }
  get() { return Priv.#d.get(this); }
}
sink(new Priv(s).get()); // flow: email
sink(new Priv('p').get());
const store = new WeakMap();
class Priv2 {
  constructor(v) { store.set(this, { v }); }
  get() { return store.get(this).v; }
}
sink(new Priv2(s).get()); // flow: email
sink(new Priv2('p').get());
const nested = new Map([['x', new Map([['y', s]])]]);
sink(nested.get('x').get('y')); // flow: email
sink(nested.get('x').get('z'));
const it = m.entries();
const cache = new Map();
function memo(k, f) { if (!cache.has(k)) cache.set(k, f()); return cache.get(k); }
sink(memo('q', () => s)); // flow: email
const sym = Symbol('k'), sym2 = Symbol('k');
const so = { [sym]: s, [sym2]: 'p' };
sink(so[sym]); // flow: email
sink(so[sym2]);
const grouped = Map.groupBy([{ k: 'a', v: s }], x => x.k);
sink(grouped.get('a')[0].v); // flow: email
m.set('z', s); m.set('z', 'p');
sink(m.get('z'));
const mm = new Map(Object.entries({ a: s, b: 'p' }));
sink(mm.get('a')); // flow: email
