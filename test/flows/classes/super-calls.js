// probes: super methods, super property, super in object literals and static methods
class A {
  m(x) { return x; }
  n(x) { return 'n'; }
  get g() { return source('phone'); }
  static st(x) { return x; }
}
class B extends A {
  m(x) { return super.m('cleaned'); }
  n(x) { return super.m(x); }
  get g() { return 'own'; }
  sg() { return super.g; }
  static st(x) { return super.st(x) + '!'; }
}
const b = new B();
sink(b.m(source('email')));
sink(b.n(source('email'))); // flow: email
sink(b.g);
sink(b.sg()); // flow: phone
sink(B.st(source('name'))); // flow: name
sink(B.st('x'));
const proto = { hi() { return source('location'); }, lo() { return 'lo'; } };
const obj = { __proto__: proto, hi() { return super.lo(); }, lo() { return super.hi(); } };
sink(obj.hi());
sink(obj.lo()); // flow: location
class C extends A { set(v) { super.z = v; } }
const c = new C();
c.set(source('email'));
sink(c.z); // flow: email
sink(new C().z);
