class A1 { static make() { return new this(); } get() { return source('email'); } }
class B1 extends A1 { get() { return 'x'; } }
export function l1() { sink(B1.make().get()); }
export function l2() { sink(A1.make().get()); } // flow: email
class S { static #store = source('email'); static read() { return this.#store; } static { this.copy = S.#store; } }
export function l3() { sink(S.copy); } // flow: email
class T extends Array { static get [Symbol.species]() { return Array; } last() { return this[this.length - 1]; } }
export function l4() { const t = T.of('a', source('email')); sink(t.last()); } // flow: email
export function l5() { const t = new T(); t.push(source('email')); sink(t.map(x => x)[0]); } // flow: email
class Money { constructor(v) { this.v = v; } [Symbol.toPrimitive](hint) { return hint === 'number' ? 1 : this.v; } }
export function l6() { sink(`${new Money(source('email'))}`); } // flow: email
export function l7() { sink(+new Money(source('email'))); }
class Coll { #items = []; add(x) { this.#items.push(x); return this; } *[Symbol.iterator]() { yield* this.#items; } }
export function l8() { for (const x of new Coll().add(source('email'))) sink(x); } // flow: email
export function l9() { sink([...new Coll().add('a').add(source('email'))][1]); } // flow: email
export function l10() { const a = new Coll().add(source('email')), b = new Coll().add('x'); for (const x of b) sink(x); }
class AC { constructor(v) { this.v = v; } async *[Symbol.asyncIterator]() { yield this.v; } }
export async function l11() { for await (const x of new AC(source('email'))) sink(x); } // flow: email
class Even { static [Symbol.hasInstance](x) { sink(x); return true; } } // flow: email
export function l12() { return source('email') instanceof Even; }
export function l13() { const o = {}; Object.defineProperty(o, 'p', { get() { return source('email'); } }); sink(o.p); } // flow: email
export function l14() { const o = {}; let kept; Object.defineProperty(o, 'p', { set(v) { kept = v; }, get() { return 'x'; } }); o.p = source('email'); sink(o.p); }
export function l15() { const o = {}; let kept; Object.defineProperty(o, 'p', { set(v) { kept = v; }, get() { return 'x'; } }); o.p = source('email'); sink(kept); } // flow: email
class Priv { #a; #b; constructor(a, b) { this.#a = a; this.#b = b; } #m() { return this.#a; } run() { return this.#m(); } other() { return this.#b; } static has(o) { return #a in o; } }
export function l16() { sink(new Priv(source('email'), 'x').run()); } // flow: email
export function l17() { sink(new Priv(source('email'), 'x').other()); }
export function l18() { sink(Priv.has(new Priv(source('email'), 1))); }
class Base { set v(x) { this._v = x; } get v() { return this._v; } hello() { return this.name; } }
class Der extends Base { put(x) { super.v = x; } put2(x) { super.fresh = x; } }
export function l19() { const d = new Der(); d.put(source('email')); sink(d.v); } // flow: email
export function l20() { const d = new Der(); d.put2(source('email')); sink(d.fresh); } // flow: email
function Old(x) { if (!new.target) return new Old(x); this.x = x; }
export function l21() { sink(Old(source('email')).x); } // flow: email
class Abs { constructor(v) { if (new.target === Abs) throw new Error(v); this.v = v; } }
export function l22() { try { new Abs(source('email')); } catch (e) { sink(e.message); } } // flow: email
export function l23() { const o = { name: source('email'), hello() { return super.toString(); } }; const m = Base.prototype.hello; sink(m.call(o)); } // flow: email
export function l24() { const C = class { static x = source('email'); y = C.x; }; sink(new C().y); } // flow: email
class Ctr { constructor() { return { z: source('email') }; } }
export function l25() { sink(new Ctr().z); } // flow: email
class F1 { handler = () => sink(this.val); constructor(v) { this.val = v; } } // flow: email
export function l26() { const f = new F1(source('email')); [1].forEach(f.handler); }
const mixin = B => class extends B { take(v) { this.kept = v; return this; } };
export function l27() { class X extends mixin(Object) { give() { return this.kept; } } sink(new X().take(source('email')).give()); } // flow: email
class Counter { static count = 0; constructor() { Counter.count++; this.id = Counter.count; } }
export function l28() { sink(new Counter(source('email')).id); }
class L { get lazy() { const v = source('email'); Object.defineProperty(this, 'lazy', { value: v }); return v; } }
export function l29() { const l = new L(); l.lazy; sink(l.lazy); } // flow: email
class Acc { accessorLog = []; get p() { this.accessorLog.push(source('email')); return 'x'; } }
export function l30() { const a = new Acc(); a.p; sink(a.accessorLog[0]); } // flow: email
export function l31() { const a = new Acc(); sink(a.accessorLog[0]); }
class Tpl { run() { return this.step(source('email')); } step(x) { return x; } }
class Tpl2 extends Tpl { step(x) { return 'safe'; } }
class Tpl3 extends Tpl { step(x) { return super.step(x) + '!'; } }
export function l32() { sink(new Tpl2().run()); }
export function l33() { sink(new Tpl3().run()); } // flow: email
export function l34() { class Q { constructor() { this.init(); } init() {} } class W extends Q { f = 'x'; init() { this.f = source('email'); } } sink(new W().f); }
export function l35() { class Q { constructor() { this.init(); } init() {} } class W extends Q { init() { this.f = source('email'); } } sink(new W().f); } // flow: email
export function l36() { const proto = { get full() { return this.first + '!'; } }; const o = Object.create(proto, { first: { value: source('email') } }); sink(o.full); } // flow: email
export function l37() { class Z { 'my key' = source('email'); [`k${1}`] = 'x'; } const z = new Z(); sink(z.k1); }
export function l38() { class Z { 'my key' = source('email'); [`k${1}`] = source('email'); } const z = new Z(); sink(z['k' + 1]); } // flow: email
