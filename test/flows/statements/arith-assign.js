// probes: numeric compound assignments on a number made from the phone
const n = Number(source('phone'));
let a = 1;
a += n;
sink(a); // flow: phone
let b = 2;
b *= n;
sink(b); // flow: phone
let c = n;
c -= 1;
sink(c); // flow: phone
let d = n;
d = 5;
d -= 1;
sink(d);
let e = n;
e++;
sink(e); // flow: phone
let f = 7;
const old = f++;
sink(old);
let g = n;
const before = g--;
sink(before); // flow: phone
let h = 3;
h **= 2;
sink(h);
sink(-n); // flow: phone
sink(+'12');
