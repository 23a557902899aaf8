// probes: accessors inherited, overridden halves, data property shadowing attempts
class A { get v() { return source('email'); } set v(x) { this._v = x; } }
class B extends A { get v() { return 'b'; } }
class C extends A { set v(x) { this._c = x; } }
const a = new A(), b = new B(), c = new C();
a.v = 'x';
sink(a.v); // flow: email
sink(a._v);
sink(b.v);
c.v = source('phone');
sink(c.v);
sink(c._c); // flow: phone
sink(c._v);
class D extends A { v = 'field hides accessor'; }
sink(new D().v);
Object.defineProperty(a, 'v', { value: 'own' });
sink(a.v);
const p = { get w() { return this.s; } };
const q = Object.create(p, { s: { value: source('name') } });
const r = Object.create(p, { s: { value: 'r' } });
sink(q.w); // flow: name
sink(r.w);
sink(p.w);
class T { static #i = null; static get one() { return (T.#i ??= new T()); } set(v) { this.v = v; } }
T.one.set(source('location'));
sink(T.one.v); // flow: location
T.one.set(1);
sink(T.one.v);
function Old() { }
Old.prototype = { constructor: Old, get m() { return this._m ?? 'none'; }, set m(v) { this._m = v; } };
const o1 = new Old(), o2 = new Old();
o1.m = source('email');
sink(o1.m); // flow: email
sink(o2.m);
sink(Object.entries(o1)); // flow: email
sink(Object.entries(o2));
const acc = { get x() { return this.y; }, y: source('phone') };
const snap = { ...acc };
acc.y = 'gone';
sink(acc.x);
sink(snap.x); // flow: phone
