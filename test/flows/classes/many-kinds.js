const s = source('email');
class A { constructor(x) { this.x = x; } get() { return this.x; } static make(x) { return new A(x); } }
sink(new A(s).get()); // flow: email
sink(new A('p').get());
sink(A.make(s).x); // flow: email
class B extends A { constructor(x, y) { super(x); this.y = y; } get() { return super.get() + this.y; } }
sink(new B(s, 'p').get()); // flow: email
sink(new B('p', s).y); // flow: email
sink(new B('p', s).x);
class C { #p; constructor(x) { this.#p = x; } get p() { return this.#p; } set p(v) { this.#p = v; } has(o) { return #p in o; } }
sink(new C(s).p); // flow: email
const c = new C('p'); c.p = s; sink(c.p); // flow: email
c.p = 'p'; sink(c.p);
sink(c.has(c));
class D { static v = s; static get w() { return D.v; } static { D.z = D.v; this.q = s; } static #h = s; static peek() { return D.#h; } }
sink(D.v); // flow: email
sink(D.w); // flow: email
sink(D.z); // flow: email
sink(D.q); // flow: email
sink(D.peek()); // flow: email
class E { f = s; g = () => this.f; h = 'p'; }
sink(new E().g()); // flow: email
sink(new E().h);
class F extends Array { first() { return this[0]; } }
const f = new F(); f.push(s);
sink(f[0]); // flow: email
sink(f.first()); // flow: email
sink(f.map(x => x)[0]); // flow: email
class G extends Map { getUp(k) { return this.get(k); } }
const g = new G(); g.set('a', s); g.set('b', 'p');
sink(g.get('a')); // flow: email
sink(g.getUp('a')); // flow: email
sink(g.get('b'));
class H extends Set {}
const h = new H([s]);
for (const x of h) sink(x); // flow: email
class I extends Error { constructor(m, d) { super(m); this.name = 'I'; this.d = d; } }
sink(new I(s).message); // flow: email
sink(new I('p', s).d); // flow: email
sink(new I('p', s).message);
const Mixin = Base => class extends Base { hello() { return this.x; } };
class J extends Mixin(A) {}
sink(new J(s).hello()); // flow: email
sink(new J('p').hello());
function Old(x) { this.x = x; }
Old.prototype.get = function () { return this.x; };
sink(new Old(s).get()); // flow: email
sink(new Old('p').get());
function Sub(x) { Old.call(this, x); }
Sub.prototype = Object.create(Old.prototype);
Sub.prototype.constructor = Sub;
sink(new Sub(s).get()); // flow: email
A.prototype.late = function () { return this.x; };
sink(new A(s).late()); // flow: email
const m = new A(s).get;
const bound = m.bind(new A(s));
sink(bound()); // flow: email
const { get } = new A(s);
sink(get.call({ x: s })); // flow: email
sink(get.call({ x: 'p' }));
class K { constructor() { this.h = this.h.bind(this); this.v = s; } h() { return this.v; } }
const { h: kh } = new K();
sink(kh()); // flow: email
class L { static #n = 0; static inc(v) { return v; } method() { return L.inc(s); } }
sink(new L().method()); // flow: email
class M { run() { return this.hook(); } hook() { return 'p'; } }
class N extends M { hook() { return s; } }
sink(new N().run()); // flow: email
sink(new M().run());
class O { get [`x${1}`]() { return s; } ['m']() { return s; } }
sink(new O().m()); // flow: email
sink(new O().x1); // flow: email
const obj = { x: s, m() { return this.x; }, get y() { return this.x; }, n: () => s, __proto__: { z: s } };
sink(obj.m()); // flow: email
sink(obj.y); // flow: email
sink(obj.n()); // flow: email
sink(obj.z); // flow: email
class P { toString() { return s; } valueOf() { return s; } [Symbol.toPrimitive]() { return s; } toJSON() { return s; } }
sink(`${new P()}`); // flow: email
sink('' + new P()); // flow: email
sink(String(new P())); // flow: email
sink(JSON.stringify(new P())); // flow: email
class Q { chain(x) { this.x = x; return this; } done() { return this.x; } }
sink(new Q().chain(s).done()); // flow: email
sink(new Q().chain(s).chain('p').done());
class Single { static #i; static get() { return (Single.#i ??= new Single()); } v = s; }
sink(Single.get().v); // flow: email
class R { accessor = s; }
sink(new R().accessor); // flow: email
sink(new (class { z = s })().z); // flow: email
class T { constructor() { return { z: s }; } }
sink(new T().z); // flow: email
sink(Object.assign(new A('p'), { x: s }).get()); // flow: email
class U { constructor({ a, b = 'p' }) { Object.assign(this, { a, b }); } }
sink(new U({ a: s }).a); // flow: email
sink(new U({ a: s }).b);
class V extends A { get() { return 'p'; } }
sink(new V(s).get());
class W extends Promise {}
W.resolve(s).then(x => sink(x)); // flow: email
class X2 extends EventTarget {}
sink(new A(s) instanceof A);
class Y { static create() { return new this(s); } constructor(x) { this.x = x; } }
sink(Y.create().x); // flow: email
class Z extends Y { static create() { return super.create(); } }
sink(Z.create().x); // flow: email
sink(new.target);
