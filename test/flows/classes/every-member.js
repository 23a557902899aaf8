const s = source('email');
class A { x = s; y = 'plain'; static z = s; static w = 'plain'; #p = s; #q = 'plain'; get p() { return this.#p; } get q() { return this.#q; } m() { return this.x; } n() { return this.y; } static sm() { return this.z; } static sn() { return this.w; } #pm() { return this.#p; } callPm() { return this.#pm(); } }
sink(new A().x); // flow: email
sink(new A().y);
sink(A.z); // flow: email
sink(A.w);
sink(new A().p); // flow: email
sink(new A().q);
sink(new A().m()); // flow: email
sink(new A().n());
sink(A.sm()); // flow: email
sink(A.sn());
sink(new A().callPm()); // flow: email
class B { constructor(x, y) { this.x = x; this.y = y; } }
sink(new B(s, 'plain').x); // flow: email
sink(new B(s, 'plain').y);
{ const b = new B('plain', 'x'); b.x = s; sink(b.x); sink(b.y); } // flow: email
{ const b = new B(s, 'x'), c = new B('plain', 'x'); sink(c.x); sink(b.x); } // flow: email
{ const b = new B(s, 'x'), c = new B('plain', 'x'); sink(c.x); }
class C extends B { constructor(x) { super('plain', x); } }
sink(new C(s).y); // flow: email
sink(new C(s).x);
class D extends B { m() { return this.x; } }
sink(new D(s).m()); // flow: email
sink(new D('x', s).m());
class Base { m() { return s; } n() { return this.hook(); } hook() { return 'plain'; } }
class Over extends Base { m() { return 'plain'; } hook() { return s; } }
sink(new Over().m());
sink(new Base().m()); // flow: email
sink(new Over().n()); // flow: email
sink(new Base().n());
class Sup extends Base { m() { return super.m() + '!'; } }
sink(new Sup().m()); // flow: email
class Stat { static #count = s; static read() { return Stat.#count; } static { this.b = s; Stat.c = s; this.d = 'plain'; } }
sink(Stat.read()); // flow: email
sink(Stat.b); // flow: email
sink(Stat.c); // flow: email
sink(Stat.d);
class Acc { #v = 'plain'; get v() { return this.#v; } set v(x) { this.#v = x; } }
{ const a = new Acc(); sink(a.v); a.v = s; sink(a.v); } // flow: email
{ const a = new Acc(); a.v = s; a.v = 'plain'; sink(a.v); }
class SetOnly { set v(x) { sink(x); } } // flow: email
new SetOnly().v = s;
class SetUp { set v(x) { this._v = x.toUpperCase(); } get v() { return this._v; } }
{ const a = new SetUp(); a.v = s; sink(a.v); } // flow: email
class Chain { set(x) { this.x = x; return this; } get() { return this.x; } }
sink(new Chain().set(s).get()); // flow: email
sink(new Chain().set(s).set('plain').get());
class Built { static of(x) { return new this(x); } constructor(x) { this.x = x; } }
sink(Built.of(s).x); // flow: email
sink(Built.of('plain').x);
class BuiltSub extends Built { get y() { return this.x; } }
sink(BuiltSub.of(s).y); // flow: email
class Single { static #i; static get() { return (Single.#i ??= new Single()); } }
Single.get().v = s;
sink(Single.get().v); // flow: email
const Named = class Inner { static make() { return new Inner(); } v = s; };
sink(Named.make().v); // flow: email
class Comp { ['k' + 1]() { return s; } ['f' + 1] = s; static ['t' + 1] = s; get ['g' + 1]() { return s; } }
sink(new Comp().k1()); // flow: email
sink(new Comp().f1); // flow: email
sink(Comp.t1); // flow: email
sink(new Comp().g1); // flow: email
const mixin = Base => class extends Base { mixed() { return s; } };
class Mixed extends mixin(Object) {}
sink(new Mixed().mixed()); // flow: email
const Ser = Base => class extends Base { ser() { return this.x; } };
sink(new (Ser(B))(s).ser()); // flow: email
sink(new (Ser(B))('plain').ser());
const methods = { hello() { return this.v; } };
class WithMixed {} Object.assign(WithMixed.prototype, methods);
{ const w = new WithMixed(); w.v = s; sink(w.hello()); } // flow: email
function Old(x) { this.x = x; }
Old.prototype.get = function () { return this.x; };
Old.prototype.plain = function () { return 'plain'; };
sink(new Old(s).get()); // flow: email
sink(new Old('x').get());
sink(new Old(s).plain());
function Sub(x) { Old.call(this, x); }
Sub.prototype = Object.create(Old.prototype);
sink(new Sub(s).get()); // flow: email
function Late() {} Late.prototype = { v: s, m() { return this.v; } };
sink(new Late().v); // flow: email
sink(new Late().m()); // flow: email
class Proto {} Proto.prototype.v = s; Proto.prototype.m = function () { return s; };
sink(new Proto().v); // flow: email
sink(new Proto().m()); // flow: email
Array.prototype.own = function () { return s; };
sink([].own()); // flow: email
String.prototype.own = function () { return this + '!'; };
sink(s.own()); // flow: email
{ const m = new A().m; }
{ const a = new A(); const m = a.m.bind(a); sink(m()); } // flow: email
{ const b = new B(s, 'plain'); const { x, y } = b; sink(x); sink(y); } // flow: email
{ const b = new B(s, 'plain'); const { x, y } = b; sink(y); }
class Arrow { x = s; get = () => this.x; }
{ const { get } = new Arrow(); sink(get()); } // flow: email
class Cb { constructor(f) { this.f = f; } run() { return this.f(s); } }
new Cb(x => sink(x)).run(); // flow: email
new Cb(() => sink('plain')).run();
class Inst { static [Symbol.hasInstance]() { return true; } }
sink({} instanceof Inst);
class Tos { toString() { return s; } }
sink(`${new Tos()}`); // flow: email
sink('' + new Tos()); // flow: email
sink(String(new Tos())); // flow: email
class Init { a = s; b = this.a; c = 'plain'; d = this.c; }
sink(new Init().b); // flow: email
sink(new Init().d);
class Order { a = 'plain'; constructor() { this.a = s; } }
sink(new Order().a); // flow: email
class Order2 { a = s; constructor() { this.a = 'plain'; } }
sink(new Order2().a);
class Ret { constructor() { return { x: s }; } }
sink(new Ret().x); // flow: email
class Ab { static create(x) { const i = new this(); i.v = x; return i; } }
class AbC extends Ab {}
sink(AbC.create(s).v); // flow: email
class SuperStat extends A { static t() { return super.sm(); } u() { return super.m(); } get p() { return super.p; } }
sink(SuperStat.t()); // flow: email
sink(new SuperStat().u()); // flow: email
sink(new SuperStat().p); // flow: email
sink(SuperStat.z); // flow: email
const objSuper = { __proto__: { m() { return s; } }, m() { return super.m(); } };
sink(objSuper.m()); // flow: email
class Inn { static brand(o) { return #b in o; } #b = s; }
sink(Inn.brand(new Inn()));
class Acc2 { static get v() { return s; } static set w(x) { sink(x); } } // flow: email
sink(Acc2.v); // flow: email
Acc2.w = s;
class Obs { #subs = []; on(f) { this.#subs.push(f); } emit(v) { this.#subs.forEach(f => f(v)); } }
{ const ob = new Obs(); ob.on(v => sink(v)); ob.emit(s); } // flow: email
{ const ob = new Obs(); ob.on(v => sink(v)); ob.emit('plain'); }
class Stack { #items = []; push(x) { this.#items.push(x); } pop() { return this.#items.pop(); } }
{ const st = new Stack(); st.push(s); sink(st.pop()); } // flow: email
{ const st = new Stack(), other = new Stack(); st.push(s); other.push('plain'); sink(other.pop()); }
class LinkedList { head = null; add(v) { this.head = { v, next: this.head }; } *[Symbol.iterator]() { let n = this.head; while (n) { yield n.v; n = n.next; } } }
{ const l = new LinkedList(); l.add('plain'); l.add(s); for (const v of l) sink(v); } // flow: email
