const s = source('email');
const o = { a: s, b: 'p' };
sink(Object.assign({}, o).a); // flow: email
sink(Object.assign({}, o).b);
sink(Object.assign({}, o, { a: 'p' }).a);
sink({ ...o }.a); // flow: email
sink({ ...o, a: 'p' }.a);
sink({ a: 'p', ...o }.a); // flow: email
sink(Object.values(o)); // flow: email
sink(Object.values(o)[0]); // flow: email
sink(Object.keys(o));
sink(Object.entries(o)[0][1]); // flow: email
sink(Object.entries(o)[0][0]);
for (const [k, v] of Object.entries(o)) { sink(k);
 sink(v); } // flow: email
for (const k in o) { sink(k);
  sink(o[k]); } // flow: email
sink(Object.fromEntries([['x', s], ['y', 'p']]).x); // flow: email
sink(Object.fromEntries([['x', s], ['y', 'p']]).y);
sink(Object.fromEntries(new Map([['x', s]])).x); // flow: email
const d = {};
Object.defineProperty(d, 'x', { value: s });
sink(d.x); // flow: email
Object.defineProperty(d, 'y', { get() { return s; } });
sink(d.y); // flow: email
Object.defineProperty(d, 'z', { get: () => 'p', set(v) { sink(v); } }); // flow: email
d.z = s;
Object.defineProperties(d, { w: { value: s }, v: { value: 'p' } });
sink(d.w); // flow: email
sink(d.v);
sink(Object.getOwnPropertyDescriptor(o, 'a').value); // flow: email
sink(Object.getOwnPropertyDescriptor(o, 'b').value);
sink(Object.getOwnPropertyDescriptors(o).a.value); // flow: email
sink(Object.create(o).a); // flow: email
sink(Object.create({}, { a: { value: s } }).a); // flow: email
sink(Object.create({}, { a: { value: s }, b: { value: 'p' } }).b);
sink(Object.getPrototypeOf(Object.create(o)).a); // flow: email
sink(Object.setPrototypeOf({}, o).a); // flow: email
sink(Object.freeze(o).a); // flow: email
sink(Object.seal(o).a); // flow: email
sink(structuredClone(o).a); // flow: email
sink(structuredClone(o).b);
sink(JSON.parse(JSON.stringify(o)).a); // flow: email
sink(JSON.parse(JSON.stringify(o)).b);
sink(JSON.stringify({ b: o.b }));
sink(JSON.stringify(o)); // flow: email
sink(JSON.parse(`{"a":"${s}"}`).a); // flow: email
sink(JSON.parse(s).x); // flow: email
sink(JSON.parse(JSON.stringify({ x: { y: s, z: 'p' } })).x.z);
sink(Reflect.get(o, 'a')); // flow: email
sink(Reflect.get(o, 'b'));
const r = {};
Reflect.set(r, 'a', s);
sink(r.a); // flow: email
sink(r.b);
Reflect.deleteProperty(r, 'a');
sink(r.a);
sink(Reflect.ownKeys(o));
sink(Reflect.has(o, 'a'));
sink(Reflect.apply(x => x, null, [s])); // flow: email
sink(Reflect.construct(class { constructor(x) { this.x = x; } }, [s]).x); // flow: email
Reflect.defineProperty(r, 'q', { value: s });
sink(r.q); // flow: email
sink(Reflect.getPrototypeOf(Object.create(o)).a); // flow: email
sink('a' in o);
sink(Object.is(s, s));
sink(Object.hasOwn(o, 'a'));
delete o.b;
const p = { x: s };
delete p.x;
sink(p.x);
const key = 'a';
sink(o[key]); // flow: email
const k2 = 'a' + 'b';
const q = { ab: s, a: 'p' };
sink(q[k2]); // flow: email
sink(q['a']);
sink({ [key]: s }.a); // flow: email
const n = { get x() { return s; }, get y() { return 'p'; } };
sink(n.x); // flow: email
sink(n.y);
const m = { _v: 'p', set v(x) { this._v = x; }, get v() { return this._v; } };
m.v = s;
sink(m.v); // flow: email
const { a: al, b: bl = 'p' } = { a: s };
sink(al); // flow: email
sink(bl);
const { a: { c: deep = 'p' } = {} } = { a: { c: s } };
sink(deep); // flow: email
const { a: omit, ...restO } = { a: s, b: 'p' };
sink(restO.b);
sink(restO.a);
sink(restO);
const { b: omit2, ...restP } = { a: s, b: 'p' };
sink(restP.a); // flow: email
sink(restP); // flow: email
const px = new Proxy({ a: s }, {});
sink(px.a); // flow: email
const pg = new Proxy({}, { get: (t, k) => s });
sink(pg.any); // flow: email
const ps = new Proxy({}, { set(t, k, v) { sink(v); t[k] = v; return true; } }); // flow: email
ps.x = s;
sink(ps.x); // flow: email
const pa = new Proxy(x => x, { apply: (t, th, args) => args[0] });
sink(pa(s)); // flow: email
const pc = new Proxy(class {}, { construct: (t, args) => ({ v: args[0] }) });
sink(new pc(s).v); // flow: email
const pb = new Proxy({ a: s }, { get: () => 'p' });
sink(pb.a);
const rev = Proxy.revocable({ a: s }, {});
sink(rev.proxy.a); // flow: email
const rg = new Proxy({ a: s }, { get(t, k, rec) { return Reflect.get(t, k, rec); } });
sink(rg.a); // flow: email
sink(rg.zzz);
