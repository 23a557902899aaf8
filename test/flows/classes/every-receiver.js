const s = source('email');
class F { a = s; b = 'x'; static c = s; static d = 'x'; #e = s; #f = 'x'; get e() { return this.#e; } get f() { return this.#f; } #pm() { return this.#e; } pub() { return this.#pm(); } static { F.g = F.c; F.h = F.d; } }
sink(new F().a); // flow: email
sink(new F().b);
sink(F.c); // flow: email
sink(F.d);
sink(new F().e); // flow: email
sink(new F().f);
sink(new F().pub()); // flow: email
sink(F.g); // flow: email
sink(F.h);
class Acc { static #v = 'x'; static set(v) { Acc.#v = v; } static get() { return Acc.#v; } }
Acc.set(s);
sink(Acc.get()); // flow: email
class Base { constructor(v) { this.v = v; this.w = 'x'; } get() { return this.v; } getW() { return this.w; } hook() { return this.impl(); } impl() { return 'x'; } static make(v) { return new this(v); } }
class Sub extends Base { constructor(v) { super(v); } impl() { return this.v; } get() { return super.get(); } }
sink(new Sub(s).get()); // flow: email
sink(new Sub(s).getW());
sink(new Sub(s).hook()); // flow: email
sink(new Base(s).hook());
sink(Sub.make(s).v); // flow: email
sink(Sub.make('x').v);
class Over extends Base { get() { return 'x'; } }
sink(new Over(s).get());
{ const a = new Base(s), b = new Base('x'); sink(b.v); sink(b.get()); }
{ const a = new Base('x'); a.v = s; sink(a.get()); } // flow: email
{ const a = new Base(s); a.v = 'x'; sink(a.get()); }
class Chain { set(v) { this.v = v; return this; } other(v) { this.o = v; return this; } build() { return this.v; } buildO() { return this.o; } }
sink(new Chain().set(s).other('x').build()); // flow: email
sink(new Chain().set(s).other('x').buildO());
sink(new Chain().set(s).set('x').build());
const Mixin = B => class extends B { mix() { return this.v; } };
class Mixed extends Mixin(Base) {}
sink(new Mixed(s).mix()); // flow: email
sink(new Mixed('x').mix());
function Old(v) { this.v = v; }
Old.prototype.get = function () { return this.v; };
Old.prototype.fixed = function () { return 'x'; };
sink(new Old(s).get()); // flow: email
sink(new Old(s).fixed());
Old.prototype.shared = s;
sink(new Old('x').shared); // flow: email
Object.assign(Old.prototype, { extra() { return this.v; } });
sink(new Old(s).extra()); // flow: email
sink(new Old('x').extra());
function Heir(v) { Old.call(this, v); }
Heir.prototype = Object.create(Old.prototype);
Heir.prototype.constructor = Heir;
sink(new Heir(s).get()); // flow: email
sink(new Heir('x').get());
class Getter { constructor(v) { this._v = v; } get v() { return this._v; } set v(x) { this._v = x; } }
{ const g = new Getter('x'); g.v = s; sink(g.v); } // flow: email
{ const g = new Getter(s); g.v = 'x'; sink(g.v); }
class Single { static #i; static get() { return (Single.#i ??= new Single()); } v = 'x'; }
Single.get().v = s;
sink(Single.get().v); // flow: email
class Arrow { v = s; get = () => this.v; clean = () => 'x'; }
{ const { get } = new Arrow(); sink(get()); } // flow: email
{ const { clean } = new Arrow(); sink(clean()); }
class Tmpl { run(v) { return this.step(v); } step(v) { return v; } }
class Safe extends Tmpl { step(v) { return 'x'; } }
sink(new Tmpl().run(s)); // flow: email
sink(new Safe().run(s));
class Multi extends Sub { get() { return super.get() + '!'; } }
sink(new Multi(s).get()); // flow: email
class Err extends Error { constructor(m, d) { super(m); this.d = d; } }
sink(new Err(s).message); // flow: email
sink(new Err('m', s).d); // flow: email
sink(new Err('m', s).message);
class Coll extends Array { first() { return this[0]; } }
{ const c = new Coll(); c.push(s); sink(c.first()); } // flow: email
class M extends Map { getX(k) { return this.get(k); } }
{ const m = new M(); m.set('a', s); sink(m.getX('a')); } // flow: email
{ const m = new M(); m.set('a', s); sink(m.getX('b')); }
const Anon = class { constructor() { this.v = s; } };
sink(new Anon().v); // flow: email
const inst = new (class { v = s; w = 'x'; })();
sink(inst.v); // flow: email
sink(inst.w);
class WithIter { constructor(...i) { this.i = i; } *[Symbol.iterator]() { yield* this.i; } }
for (const v of new WithIter(s)) sink(v); // flow: email
for (const v of new WithIter('x')) sink(v);
sink([...new WithIter('x', s)][1]); // flow: email
class Cond { constructor(t) { if (t) this.v = s; else this.v = 'x'; } }
sink(new Cond(true).v); // flow: email
sink(new Cond(false).v);
class Del { constructor(inner) { this.inner = inner; } get() { return this.inner.get(); } }
sink(new Del(new Base(s)).get()); // flow: email
sink(new Del(new Base('x')).get());
class Cnt { static all = []; constructor(v) { Cnt.all.push(v); } }
new Cnt(s);
sink(Cnt.all[0]); // flow: email
class RetOther { constructor() { return { v: s }; } }
sink(new RetOther().v); // flow: email
class ToS { toString() { return s; } }
sink(`${new ToS()}`); // flow: email
sink(new ToS() instanceof ToS);
Base.prototype.late = function () { return this.v; };
sink(new Base(s).late()); // flow: email
const bound = new Base(s).get.bind(new Base('x'));
sink(bound());
const bound2 = Base.prototype.get.bind(new Base(s));
sink(bound2()); // flow: email
sink(Base.prototype.get.call(new Base(s))); // flow: email
sink(Base.prototype.get.call(new Base('x')));
sink(Base.prototype.getW.call({ w: s })); // flow: email
const h = { read: bound2 };
sink(h.read()); // flow: email
class K { constructor() { this.cb = this.cb.bind(this); this.v = s; } cb() { return this.v; } }
{ const { cb } = new K(); sink(cb()); } // flow: email
