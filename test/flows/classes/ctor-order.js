// probes: order of field initialisers, super constructors and bodies
class Base {
  v = 'base field';
  constructor() { this.seen = this.v; this.init(); }
  init() { this.w = 'base init'; }
}
class D1 extends Base { v = source('email'); }
const d1 = new D1();
sink(d1.v); // flow: email
sink(d1.seen);
class D2 extends Base { init() { this.w = source('phone'); } }
sink(new D2().w); // flow: phone
class D3 extends Base { w = 'reset'; init() { this.w = source('phone'); } }
sink(new D3().w);
class D4 extends Base { w; init() { this.w = source('phone'); } }
sink(new D4().w);
class D5 extends Base { constructor(x) { super(); this.w = x; } }
sink(new D5(source('name')).w); // flow: name
class D6 extends Base { constructor(x) { super(); this.w = x; this.w = 'end'; } }
sink(new D6(source('name')).w);
class P { constructor(x) { this.x = x; } }
class Q extends P {}
sink(new Q(source('name')).x); // flow: name
class R extends P { constructor(x) { super('fixed'); } }
sink(new R(source('name')).x);
class T extends P { y = this.x; }
sink(new T(source('location')).y); // flow: location
class U extends P { constructor(x) { const r = super(x); this.same = this.x; } }
sink(new U(source('location')).same); // flow: location
