const a = source('email');
sink(a); // flow: email
let b = 'plain';
sink(b);
b = a;
sink(b); // flow: email
b = 'plain again';
sink(b);
let c = 'plain';
let d = (c = a);
sink(c); // flow: email
sink(d); // flow: email
let e, f, g;
e = f = g = source('phone');
sink(e); // flow: phone
sink(f); // flow: phone
const h = (sink('plain'), a);
sink(h); // flow: email
const i = (a, 'plain');
sink(i);
var j = j || a;
sink(j); // flow: email
