// probes: order of evaluation inside one expression
let x = 'a';
const f = (v) => { x = v; return v; };
sink([x, f(source('email'))][0]);
sink([x, f('b')][0]); // flow: email
sink(x + f(source('phone')) ? x : 'n'); // flow: phone
x = 'c';
const o = { p: x, q: (x = source('name')), r: x };
sink(o.p);
sink(o.q); // flow: name
sink(o.r); // flow: name
x = 'd';
const t = `${x}${(x = source('location'), '')}`;
sink(t);
sink(x); // flow: location
function two(a, b) { return b; }
x = 'e';
sink(two((x = source('email')), x)); // flow: email
x = 'g';
sink(two(x, (x = 'h')));
let i = 0;
const arr = ['z', 'z'];
arr[i++] = source('phone');
arr[i++] = 'w';
sink(arr[0]); // flow: phone
sink(arr[1]);
let n = { v: 1 };
const old = n;
n.v = n = { v: source('name') };
sink(old.v); // flow: name
sink(n.v); // flow: name
const obj = { get g() { x = source('email'); return 'got'; } };
x = 'i';
sink(obj.g + x); // flow: email
x = 'j';
sink(x + obj.g);
const def = (a = (x = 'k'), b = x) => b;
sink(def(source('phone'), undefined)); // flow: email
sink(def(undefined));
