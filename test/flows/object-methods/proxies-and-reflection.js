export function m1() { const p = new Proxy({}, { get: (t, k) => source('email') }); sink(p.anything); } // flow: email
export function m2() { const p = new Proxy({ a: source('email') }, {}); sink(p.a); } // flow: email
export function m3() { const p = new Proxy({ a: source('email') }, { get: () => 'x' }); sink(p.a); }
export function m4() { const t = {}; const p = new Proxy(t, { set(o, k, v) { o[k] = v; return true; } }); p.a = source('email'); sink(t.a); } // flow: email
export function m5() { const t = {}; const p = new Proxy(t, { set(o, k, v) { o[k] = 'x'; return true; } }); p.a = source('email'); sink(t.a); }
export function m6() { const f = new Proxy(x => x, { apply: (t, self, args) => t(...args) }); sink(f(source('email'))); } // flow: email
export function m7() { const C = new Proxy(class { constructor(v) { this.v = v; } }, { construct: (T, args) => new T(...args) }); sink(new C(source('email')).v); } // flow: email
export function m8() { const p = new Proxy({}, { get: (t, k) => k }); sink(p[source('email')]); } // flow: email
export function m9() { const p = new Proxy({}, { has: (t, k) => { sink(k); return true; } }); source('email') in p; } // flow: email
export function m10() { sink(Reflect.get({ a: source('email') }, 'a')); } // flow: email
export function m11() { const o = {}; Reflect.set(o, 'a', source('email')); sink(o.a); } // flow: email
export function m12() { sink(Reflect.apply(String.prototype.concat, 'x', [source('email')])); } // flow: email
export function m13() { class C { constructor(v) { this.v = v; } } sink(Reflect.construct(C, [source('email')]).v); } // flow: email
export function m14() { const o = { [source('email')]: 1 }; sink(Reflect.ownKeys(o)[0]); } // flow: email
export function m15() { const { proxy, revoke } = Proxy.revocable({ a: source('email') }, {}); sink(proxy.a); } // flow: email
export function m16() { const w = new WeakRef({ a: source('email') }); sink(w.deref().a); } // flow: email
export function m17() { const w = new WeakRef({ a: source('email'), b: 'x' }); sink(w.deref()?.b); }
export function m18() { const wm = new WeakMap(), k = {}; wm.set(k, source('email')); sink(wm.get(k)); } // flow: email
export function m19() { const wm = new WeakMap(), k = {}, l = {}; wm.set(k, source('email')); wm.set(l, 'x'); sink(wm.get(l)); }
export function m20() { const o = { get a() { return this.b; } }; sink(Reflect.get(o, 'a', { b: source('email') })); } // flow: email
export function m21() { sink(Object.getOwnPropertyDescriptor({ a: source('email') }, 'a').value); } // flow: email
export function m22() { const o = Object.freeze({ a: 'x' }); try { o.a = source('email'); } catch {} sink(o.a); }
export function m23() { const p = new Proxy({ a: 'x' }, { get(t, k, r) { return k === 'secret' ? source('email') : Reflect.get(t, k, r); } }); sink(p.a); }
export function m24() { const p = new Proxy({ a: 'x' }, { get(t, k, r) { return k === 'secret' ? source('email') : Reflect.get(t, k, r); } }); sink(p.secret); } // flow: email
export function m25() { const log = []; const p = new Proxy({}, { deleteProperty(t, k) { log.push(k); return true; } }); delete p[source('email')]; sink(log[0]); } // flow: email
export function m26() { const p = new Proxy({}, { ownKeys: () => [source('email')], getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }) }); sink(Object.keys(p)[0]); } // flow: email
export function m27() { Object.setPrototypeOf(m27, { v: source('email') }); sink(m27.v); } // flow: email
export function m28() { const o = { __proto__: { v: source('email') } }; sink(o.v); } // flow: email
export function m29() { const o = Object.create({ v: source('email') }); o.v = 'x'; sink(o.v); }
export function m30() { const o = Object.create({ v: source('email') }); o.v = 'x'; delete o.v; sink(o.v); } // flow: email
