const s = source('email');
{ const o = { get v() { return s; } }; sink(o.v); } // flow: email
{ const o = { get v() { return 'x'; }, raw: s }; sink(o.v); }
{ const o = { _v: '', set v(x) { this._v = x; }, get v() { return this._v; } }; o.v = s; sink(o.v); } // flow: email
{ const o = { _v: '', set v(x) { this._v = 'clean'; }, get v() { return this._v; } }; o.v = s; sink(o.v); }
{ const o = {}; Object.defineProperty(o, 'v', { value: s }); sink(o.v); } // flow: email
{ const o = {}; Object.defineProperty(o, 'v', { get() { return s; } }); sink(o.v); } // flow: email
{ const o = {}; Object.defineProperty(o, 'v', { get: () => 'x' }); sink(o.v); }
{ const o = {}; Object.defineProperties(o, { a: { value: s }, b: { value: 'x' } }); sink(o.a); } // flow: email
{ const o = {}; Object.defineProperties(o, { a: { value: s }, b: { value: 'x' } }); sink(o.b); }
{ const o = { a: s }; Object.defineProperty(o, 'a', { value: 'x' }); sink(o.a); }
{ const o = Object.freeze({ a: s, b: 'x' }); sink(o.b); sink(o.a); } // flow: email
{ const o = Object.freeze({ a: 'x' }); try { o.a = s; } catch {} sink(o.a); }
{ const o = Object.assign({}, { a: s }, { b: 'x' }); sink(o.a); } // flow: email
{ const o = Object.assign({}, { a: s }, { b: 'x' }); sink(o.b); }
{ const o = Object.assign({}, { a: s }, { a: 'x' }); sink(o.a); }
{ const t = {}; Object.assign(t, { a: s }); sink(t.a); } // flow: email
{ const o = Object.fromEntries([['a', s], ['b', 'x']]); sink(o.a); } // flow: email
{ const o = Object.fromEntries([['a', s], ['b', 'x']]); sink(o.b); }
{ const o = Object.fromEntries(Object.entries({ a: s, b: 'x' }).map(([k, v]) => [k + '1', v])); sink(o.a1); } // flow: email
{ const o = Object.fromEntries(new Map([['a', s]])); sink(o.a); } // flow: email
{ sink(Object.values({ a: s })[0]); } // flow: email
{ sink(Object.keys({ a: s })[0]); }
{ sink(Object.keys({ [s]: 1 })[0]); } // flow: email
{ const o = Object.create(null, { a: { value: s } }); sink(o.a); } // flow: email
{ const o = { a: s }; delete o.a; sink(o.a); }
{ const o = { a: s }; o.a = 'x'; sink(o.a); }
{ const o = { a: 'x' }; const p = o; p.a = s; sink(o.a); } // flow: email
{ const o = { a: 'x' }; const p = { ...o }; p.a = s; sink(o.a); }
{ const o = { n: { a: 'x' } }; const p = { ...o }; p.n.a = s; sink(o.n.a); } // flow: email
{ const o = { n: { a: 'x' } }; const p = structuredClone(o); p.n.a = s; sink(o.n.a); }
{ const o = { n: { a: s } }; const p = structuredClone(o); o.n.a = 'x'; sink(p.n.a); } // flow: email
{ const o = { n: { a: s } }; const p = JSON.parse(JSON.stringify(o)); sink(p.n.a); } // flow: email
{ const o = { a: s, b: 'x' }; const k = 'b'; sink(o[k]); }
{ const o = { a: s, b: 'x' }; const k = 'a'; sink(o[k]); } // flow: email
{ const o = { a: 'x' }; const k = Math.random() > 0.5 ? 'a' : 'b'; o[k] = s; sink(o.a); } // flow: email
{ const o = { a: 'x' }; const k = Math.random() > 0.5 ? 'a' : 'b'; o[k] = s; sink(o.c); }
{ const o = { m() { return this.v; }, v: s }; sink(o.m()); } // flow: email
{ const o = { m() { return this.w; }, v: s, w: 'x' }; sink(o.m()); }
{ const p = new Proxy({ a: 'x' }, { get: () => s }); sink(p.a); } // flow: email
{ const p = new Proxy({ a: s }, { get: () => 'x' }); sink(p.a); }
{ const p = new Proxy({ a: s }, {}); sink(p.a); } // flow: email
{ const p = new Proxy({ a: s }, { get(t, k, r) { return Reflect.get(t, k, r); } }); sink(p.a); } // flow: email
{ const p = new Proxy({ a: s, b: 'x' }, { get(t, k, r) { return Reflect.get(t, k, r); } }); sink(p.b); }
{ const t = {}; const p = new Proxy(t, { set(t, k, v) { t[k] = v; return true; } }); p.a = s; sink(t.a); } // flow: email
{ const t = {}; const p = new Proxy(t, { set(t, k, v) { t[k] = 'x'; return true; } }); p.a = s; sink(t.a); }
{ const p = new Proxy(function () { return 'x'; }, { apply: (t, th, args) => args[0] }); sink(p(s)); } // flow: email
{ const p = new Proxy(function (a) { return a; }, { apply: (t, th, args) => 'x' }); sink(p(s)); }
{ const P = new Proxy(class { constructor(v) { this.v = v; } }, { construct: (T, args) => new T(...args) }); sink(new P(s).v); } // flow: email
{ const p = new Proxy({}, { has: () => true, ownKeys: () => [s] }); sink(Object.keys(p)[0]); } // flow: email
{ const o = { a: 'x' }; Reflect.set(o, 'a', s); sink(Reflect.get(o, 'a')); } // flow: email
{ const o = { a: s }; sink(Reflect.has(o, 'a')); }
{ sink(Reflect.apply((a, b) => b, null, ['x', s])); } // flow: email
{ sink(Reflect.apply((a, b) => a, null, ['x', s])); }
{ const o = Reflect.construct(class { constructor(v) { this.v = v; } }, [s]); sink(o.v); } // flow: email
{ sink(Reflect.ownKeys({ a: s })[0]); }
{ const d = Object.getOwnPropertyDescriptor({ a: s }, 'a'); sink(d.value); } // flow: email
{ const d = Object.getOwnPropertyDescriptors({ a: s, b: 'x' }); sink(d.b.value); }
{ const o = { toString() { return s; } }; sink(`${o}`); } // flow: email
{ const o = { toString() { return s; } }; sink('' + o); } // flow: email
{ const o = { valueOf() { return s; } }; sink(o + 1); } // flow: email
{ const o = { [Symbol.toPrimitive]() { return s; } }; sink(`${o}`); } // flow: email
{ const o = { toJSON() { return { v: s }; } }; sink(JSON.stringify(o)); } // flow: email
{ const o = { toJSON() { return 'x'; }, v: s }; sink(JSON.stringify(o)); }
{ const o = { a: s }; with_(o); function with_(q) { sink(q.a); } } // flow: email
{ const o = { a: { b: s } }; sink(o?.a?.b); } // flow: email
{ const o = { a: { b: s, c: 'x' } }; sink(o?.a?.c); }
{ const o = {}; o.a ??= s; sink(o.a); } // flow: email
{ const o = { a: 'x' }; o.a ??= s; sink(o.a); }
{ const o = { a: 'x' }; o.a ||= s; sink(o.a); }
{ const o = { a: 'x' }; o.a &&= s; sink(o.a); } // flow: email
{ const sym = Symbol(); const o = { [sym]: s }; sink(o[sym]); } // flow: email
{ const s1 = Symbol(), s2 = Symbol(); const o = { [s1]: s, [s2]: 'x' }; sink(o[s2]); }
{ const a = { v: 'x' }, b = { v: 'x' }; a.v = s; sink(b.v); }
{ const mk = () => ({ v: 'x' }); const a = mk(), b = mk(); a.v = s; sink(b.v); }
{ const mk = () => ({ v: 'x' }); const a = mk(), b = mk(); a.v = s; sink(a.v); } // flow: email
{ const proto = { v: s }; const o = {}; Object.setPrototypeOf(o, proto); sink(o.v); } // flow: email
{ const o = { __proto__: { v: s } }; sink(o.v); } // flow: email
{ const o = { __proto__: { v: s }, v: 'x' }; sink(o.v); }
{ const { a, ...rest } = Object.assign({}, { a: 'x', b: s }); sink(rest.b); } // flow: email
{ const o = { a: s }; const has = 'a' in o; sink(has); }
{ const o = { a: s }; for (const k in o) sink(o[k]); } // flow: email
{ const o = { a: s }; for (const k in o) sink(k); }
{ const dst = {}; const src = { a: s, b: 'x' }; for (const k in src) dst[k] = src[k]; sink(dst.a); } // flow: email
{ const dst = {}; const src = { a: s, b: 'x' }; for (const k of Object.keys(src)) dst[k] = src[k]; sink(dst.b); }
{ const dst = {}; Object.keys({ a: s }).forEach(k => { dst[k] = 'x'; }); sink(dst.a); }
