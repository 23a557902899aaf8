// probes: typeof, instanceof, Array.isArray and null checks deciding the path
function show(v) {
  if (typeof v === 'number') return 'n';
  if (Array.isArray(v)) return v[0];
  if (v === null) return 'null';
  if (typeof v === 'object') return v.m;
  return v;
}
sink(show(source('email'))); // flow: email
sink(show([source('email')])); // flow: email
sink(show(['a', source('email')]));
sink(show({ m: 1, n: source('email') }));
sink(show({ m: source('phone') })); // flow: phone
sink(show(null));
sink(show(Number(source('phone'))));
const s = source('name');
if (typeof s === 'number') {
  sink(s); // spurious: name, the type of what comes from outside is not known
}
if (typeof s === 'string') {
  sink(s); // flow: name
}
class A { constructor(v) { this.v = v; } }
class B extends A {}
const b = new B(source('location'));
if (b instanceof A) {
  sink(b.v); // flow: location
}
const a = new A(source('location'));
if (a instanceof B) {
  sink(a.v);
}
if (!(a instanceof A)) {
  sink(a.v);
}
function cb(x) { if (typeof x === 'function') return x(); return x; }
sink(cb(() => source('email'))); // flow: email
sink(cb(() => 'k'));
