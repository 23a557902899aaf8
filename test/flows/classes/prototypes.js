// probes: prototype assignments, shadowing and inheritance by hand
function A() {}
A.prototype.get = function () { return this.v; };
A.prototype.v = source('email');
const a = new A();
sink(a.get()); // flow: email
a.v = 'own';
sink(a.get());
delete a.v;
sink(a.get()); // flow: email
sink(new A().v); // flow: email
function B() { A.call(this); this.w = 'w'; }
B.prototype = Object.create(A.prototype);
B.prototype.v = 'b';
sink(new B().get());
function C(v) { B.call(this); this.v = v; }
Object.setPrototypeOf(C.prototype, B.prototype);
sink(new C(source('phone')).get()); // flow: phone
sink(new C('k').get());
const base = { s: source('name') };
const der = Object.create(base);
sink(der.s); // flow: name
der.s = 'shadow';
sink(der.s);
sink(base.s); // flow: name
const d2 = { __proto__: base, t: 1 };
sink(d2.s); // flow: name
sink(d2.t);
sink(Object.keys(d2));
sink({ ...d2 });
sink(Object.getPrototypeOf(d2)); // flow: name
const shared = {};
function P() {}
P.prototype.bag = shared;
new P().bag.x = source('location');
sink(new P().bag.x); // flow: location
sink(new P().bag.y);
