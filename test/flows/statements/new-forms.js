// probes: new with return override, new.target, function constructors
function A(v) { this.v = v; }
sink(new A(source('email')).v); // flow: email
sink(new A('x').v);
function B(v) { this.v = v; return { v: 'other' }; }
sink(new B(source('email')).v);
function C(v) { this.v = 'own'; return { v }; }
sink(new C(source('email')).v); // flow: email
function D(v) { this.v = v; return 5; }
sink(new D(source('email')).v); // flow: email
class E { constructor(v) { this.v = v; return Object.create(null); } }
sink(new E(source('email')).v);
function F(v) { if (!new.target) return new F(v); this.v = v; }
sink(F(source('phone')).v); // flow: phone
sink(F('x').v);
class G extends C { constructor(v) { super(v); this.w = this.v; } }
sink(new G(source('name')).w); // flow: name
const args = [1, source('phone')];
class H { constructor(a, b) { this.a = a; this.b = b; } }
const h = new H(...args);
sink(h.a);
sink(h.b); // flow: phone
sink(Reflect.construct(H, [source('name'), 2]).a); // flow: name
sink(Reflect.construct(H, [source('name'), 2]).b);
