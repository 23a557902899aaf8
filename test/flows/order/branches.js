// probes: killing in one branch, both branches, none
const r = Math.random() > 0.5;
let a = source('email');
if (r) a = 'x'; else a = 'y';
sink(a);
let b = source('email');
if (r) b = 'x';
sink(b); // flow: email
let c = 'k';
if (r) c = source('phone');
sink(c); // flow: phone
let d = 'k';
if (r) { d = source('phone'); d = 'over'; }
sink(d);
let e = 'k';
if (r) e = source('name'); else e = source('location');
sink(e); // flow: name, location
let f = source('email');
switch (r) { case true: f = 1; break; case false: f = 2; break; default: f = 3; }
sink(f);
let g = source('email');
try { g = 'a'; } finally { g = g + 'b'; }
sink(g);
let h = source('email');
for (const q of [1]) h = 'in loop';
sink(h);
let i = source('email');
for (const q of []) i = 'in loop';
sink(i); // flow: email
let j = source('email');
do { j = 'always'; } while (r && j !== 'always');
sink(j);
let k = source('phone');
r ? (k = 1) : (k = 2);
sink(k);
let l = source('phone');
r && (l = 1);
sink(l); // flow: phone
let m = source('phone');
r || (m = 1);
sink(m); // flow: phone
let n = 'q';
while (true) { if (r) { n = 'w'; break; } n = source('name'); break; }
sink(n); // flow: name
