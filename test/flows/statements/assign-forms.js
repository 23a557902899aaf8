// probes: plain, compound and logical assignment forms
const e = source('email');
let a = 'x';
a += e;
sink(a); // flow: email
let b = 'x';
b += 'y';
sink(b);
let c = null;
c ??= e;
sink(c); // flow: email
let d = 'set';
d ??= e;
sink(d);
let f = '';
f ||= e;
sink(f); // flow: email
let g = 'truthy';
g ||= e;
sink(g);
let h = 1;
h &&= e;
sink(h); // flow: email
let i = 0;
i &&= e;
sink(i);
let j, k;
j = k = e;
sink(j); // flow: email
sink(k); // flow: email
k = j = 'clean';
sink(j);
sink(k);
const o = {};
o.p ??= e;
sink(o.p); // flow: email
o.q ||= 'z';
sink(o.q);
sink((a = 'clean'));
sink((b = e)); // flow: email
