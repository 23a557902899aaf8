// probes: correlated branches on the same unknown condition
const a = Math.random() > 0.5;
let x = 'k';
if (a) x = source('email');
if (!a) sink(x);
if (a) sink(x); // flow: email
let y = source('phone');
if (a) y = 'cleared';
if (a) sink(y);
if (!a) sink(y); // flow: phone
let z;
if (a) { z = { m: source('name') }; } else { z = { m: 'anon' }; }
if (a) { sink(z.m); } // flow: name
if (!a) { sink(z.m); }
const kind = a ? 'mail' : 'none';
let w = 'k';
if (kind === 'mail') w = source('location');
if (kind === 'none') sink(w);
if (kind === 'mail') sink(w); // flow: location
const q = a ? source('email') : null;
if (q === null) sink(q);
if (q !== null) sink(q); // flow: email
function f(flag, v) { if (flag) return v; return 'no'; }
sink(f(true, source('phone'))); // flow: phone
sink(f(false, source('phone')));
function g(flag, v) { let r = 'r'; if (flag) r = v; if (flag) r = 'r2'; return r; }
sink(g(true, source('phone')));
