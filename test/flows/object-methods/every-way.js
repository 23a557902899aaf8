const s = source('email');
const o = () => ({ a: 'plain', b: s, c: { d: s, e: 'plain' } });
sink(o().a);
sink(o().b); // flow: email
sink(o().c.d); // flow: email
sink(o().c.e);
sink(o()['b']); // flow: email
sink(o()['a']);
sink(Object.assign({}, o()).b); // flow: email
sink(Object.assign({}, o()).a);
sink(Object.assign({ b: s }, { b: 'plain' }).b);
sink(Object.assign({ b: 'plain' }, { b: s }).b); // flow: email
{ const t = {}; Object.assign(t, { x: s }); sink(t.x); } // flow: email
sink(Object.create({ x: s }).x); // flow: email
sink(Object.create({ x: 'plain' }).x);
sink(Object.create(null, { x: { value: s } }).x); // flow: email
sink(Object.entries(o()).find(([k]) => k === 'b')[1]); // flow: email
for (const [k, v] of Object.entries({ x: s })) { sink(k); sink(v); } // flow: email
for (const [k, v] of Object.entries({ x: s })) sink(k);
sink(Object.fromEntries([['x', s]]).x); // flow: email
sink(Object.fromEntries([['x', s], ['y', 'plain']]).y);
sink(Object.fromEntries(new Map([['x', s]])).x); // flow: email
sink(Object.fromEntries(new Map([['x', s], ['y', 'plain']])).y);
sink(Object.freeze(o()).b); // flow: email
sink(Object.freeze(o()).a);
sink(Object.seal(o()).b); // flow: email
sink(Object.getOwnPropertyDescriptor({ x: s }, 'x').value); // flow: email
sink(Object.getOwnPropertyDescriptor({ x: s, y: 'plain' }, 'y').value);
sink(Object.getOwnPropertyNames({ x: s })[0]);
sink(Object.getPrototypeOf(Object.create({ x: s })).x); // flow: email
sink(Object.keys({ x: s })[0]);
sink(Object.keys({ [s]: 1 })[0]); // flow: email
sink(Object.values({ x: s })[0]); // flow: email
sink(Object.values({ x: 'plain' })[0]);
sink(Object.is(s, s));
sink(Object.hasOwn({ x: s }, 'x'));
{ const t = {}; Object.defineProperty(t, 'x', { value: s }); sink(t.x); sink(t.y); } // flow: email
{ const t = {}; Object.defineProperty(t, 'x', { get: () => s }); sink(t.x); } // flow: email
{ const t = {}; Object.defineProperty(t, 'x', { get() { return this.y; } }); t.y = s; sink(t.x); } // flow: email
{ const t = {}; Object.defineProperty(t, 'x', { set(v) { sink(v); } }); t.x = s; } // flow: email
{ const t = {}; Object.defineProperties(t, { x: { value: s }, y: { value: 'plain' } }); sink(t.x); sink(t.y); } // flow: email
{ const t = {}; Object.defineProperties(t, { x: { value: s }, y: { value: 'plain' } }); sink(t.y); }
{ const t = { x: 'plain' }; Object.setPrototypeOf(t, { y: s }); sink(t.y); sink(t.x); } // flow: email
{ const t = { __proto__: { y: s } }; sink(t.y); } // flow: email
{ const t = {}; t.__proto__ = { y: s }; sink(t.y); } // flow: email
{ const t = o(); delete t.b; sink(t.b); }
{ const t = o(); t.b = 'plain'; sink(t.b); }
{ const t = o(); const u = t; u.b = 'plain'; sink(t.b); }
{ const t = o(); const u = { ...t }; u.b = 'plain'; sink(t.b); sink(u.b); } // flow: email
{ const t = o(); const u = { ...t }; u.b = 'plain'; sink(u.b); }
{ const t = o(); const u = structuredClone(t); t.b = 'plain'; sink(u.b); } // flow: email
{ const t = o(); const u = structuredClone(t); u.b = 'plain'; sink(u.b); sink(u.c.e); }
{ const t = o(); const u = { ...t }; u.c.d = 'plain'; sink(t.c.d); }
{ const t = { n: {} }; t.n.m = s; const { n: { m } } = t; sink(m); } // flow: email
{ const { a, c: { e } } = o(); sink(a); sink(e); }
{ const { c: { d: renamed } } = o(); sink(renamed); } // flow: email
{ const { z = s } = o(); sink(z); } // flow: email
{ const { a = s } = { a: 'plain' }; sink(a); }
{ const k = 'b'; const { [k]: x } = o(); sink(x); } // flow: email
{ const k = 'a'; const { [k]: x } = o(); sink(x); }
{ const t = { get x() { return s; }, get y() { return 'plain'; } }; sink(t.x); sink(t.y); } // flow: email
{ const t = { _x: 'plain', set x(v) { this._x = v; } }; t.x = s; sink(t._x); } // flow: email
{ const t = { m() { return s; }, n() { return 'plain'; } }; sink(t.m()); } // flow: email
{ const t = { m() { return s; }, n() { return 'plain'; } }; sink(t.n()); sink(t['n']()); }
{ const t = { x: s, m() { return this.x; } }; sink(t.m()); } // flow: email
{ const t = { x: 'plain', m() { return this.x; } }; t.x = s; sink(t.m()); t.x = 'plain'; } // flow: email
{ const t = { x: s, m() { return this.x; } }; t.x = 'plain'; sink(t.m()); }
{ const k = Symbol(); const t = { [k]: s }; sink(t[k]); sink(t[Symbol()]); } // flow: email
{ const k = Symbol(); const t = { [k]: s }; sink(t[Symbol()]); }
sink(JSON.stringify(o())); // flow: email
sink(JSON.stringify({ a: 1 }));
sink(JSON.parse(JSON.stringify(o())).b); // flow: email
sink(JSON.parse(JSON.stringify(o())).a);
sink(JSON.parse(s).x); // flow: email
sink(JSON.parse('{"a":1}').a);
sink(JSON.stringify({ toJSON() { return s; } })); // flow: email
sink(JSON.stringify({ x: s, toJSON() { return 'plain'; } }));
sink(JSON.stringify({ x: s, y: 1 }, ['y']));
sink(JSON.stringify({ x: s, y: 1 }, ['x'])); // flow: email
JSON.parse(s, (k, v) => sink(v)); // flow: email
sink(JSON.stringify(o(), null, s)); // flow: email
sink(Reflect.get({ x: s }, 'x')); // flow: email
sink(Reflect.get({ x: s, y: 'plain' }, 'y'));
{ const t = {}; Reflect.set(t, 'x', s); sink(t.x); } // flow: email
sink(Reflect.apply(x => x, null, [s])); // flow: email
sink(Reflect.apply((x, y) => y, null, [s, 'plain']));
sink(Reflect.apply(function () { return this.x; }, { x: s }, [])); // flow: email
sink(Reflect.construct(class { constructor(x) { this.x = x; } }, [s]).x); // flow: email
sink(Reflect.ownKeys({ x: s })[0]);
sink(Reflect.has({ x: s }, 'x'));
{ const t = { x: s }; Reflect.deleteProperty(t, 'x'); sink(t.x); }
{ const t = {}; Reflect.defineProperty(t, 'x', { value: s }); sink(t.x); } // flow: email
sink(Reflect.getPrototypeOf(Object.create({ x: s })).x); // flow: email
{ const p = new Proxy({ x: s }, {}); sink(p.x); sink(p.y); } // flow: email
{ const p = new Proxy({}, { get: (t, k) => s }); sink(p.any); } // flow: email
{ const p = new Proxy({ x: s }, { get: () => 'plain' }); sink(p.x); }
{ const p = new Proxy({ x: s }, { get: (t, k, r) => Reflect.get(t, k, r) }); sink(p.x); } // flow: email
{ const p = new Proxy({}, { set(t, k, v) { sink(v); return true; } }); p.x = s; } // flow: email
{ const t = {}; const p = new Proxy(t, { set(t, k, v) { t[k] = v; return true; } }); p.x = s; sink(t.x); sink(t.y); } // flow: email
{ const p = new Proxy(x => x, { apply: (f, self, args) => f(...args) }); sink(p(s)); } // flow: email
{ const p = new Proxy(x => x, { apply: () => 'plain' }); sink(p(s)); }
{ const p = new Proxy(class { constructor(x) { this.x = x; } }, { construct: (C, args) => new C(...args) }); sink(new p(s).x); } // flow: email
{ const { proxy } = Proxy.revocable({ x: s }, {}); sink(proxy.x); } // flow: email
{ const p = new Proxy({}, { has: () => true, deleteProperty: (t, k) => true }); sink('x' in p); }
sink(Object.entries({ x: s }).map(([k, v]) => v)[0]); // flow: email
sink(Object.entries({ x: s }).map(([k, v]) => k)[0]);
sink(Object.entries({ x: s }).reduce((all, [k, v]) => ({ ...all, [k]: v }), {}).x); // flow: email
{ const t = { x: s }; t.toString = () => 'plain'; sink(`${t}`); }
{ const t = { x: 'plain', toString() { return s; } }; sink(`${t}`); } // flow: email
{ const t = { valueOf: () => s }; sink(t + 1); } // flow: email
{ const t = { [Symbol.toPrimitive]: () => s }; sink(`${t}`); } // flow: email
{ const t = { x: s }; const u = Object.assign(Object.create(Object.getPrototypeOf(t)), t); sink(u.x); } // flow: email
{ const t = o(); const k = Math.random() > 0.5 ? 'a' : 'b'; sink(t[k]); } // flow: email
{ const t = {}; const k = String(Math.random()); t[k] = s; sink(t[k]); sink(t.other); } // flow: email
{ const t = {}; t[s] = 'plain'; sink(t.x); for (const k in t) sink(k); } // flow: email
