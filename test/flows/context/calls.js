// probes: same function called with personal and clean data
function id(x) { return x; }
sink(id(source('email'))); // flow: email
sink(id('clean'));
const a = id(source('phone'));
const b = id('b');
sink(a); // flow: phone
sink(b);
function wrap(x) { return { v: x }; }
const w1 = wrap(source('name'));
const w2 = wrap('w');
sink(w1.v); // flow: name
sink(w2.v);
function pass2(x) { return id(id(x)); }
sink(pass2(source('location'))); // flow: location
sink(pass2('n'));
function second(p, q) { return q; }
sink(second(source('email'), 'q'));
sink(second('p', source('email'))); // flow: email
function fill(o, v) { o.f = v; }
const o1 = {}, o2 = {};
fill(o1, source('email'));
fill(o2, 'x');
sink(o1.f); // flow: email
sink(o2.f);
function swap([p, q]) { return [q, p]; }
const [s1, s2] = swap([source('phone'), 'k']);
sink(s1);
sink(s2); // flow: phone
const curry = (p) => (q) => (r) => q;
sink(curry(source('email'))('m')(source('email')));
sink(curry('p')(source('email'))('r')); // flow: email
