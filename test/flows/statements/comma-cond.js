// probes: comma operator, conditional expression, parentheses
const e = source('email');
sink((1, e)); // flow: email
sink((e, 1));
sink(true ? e : 'x'); // flow: email
sink(true ? 'x' : e);
const r = Math.random() > 0.5 ? e : 'none';
sink(r); // flow: email
const q = Math.random() > 0.5 ? 'some' : 'none';
sink(q);
let x;
const y = (x = e, 'other');
sink(x); // flow: email
sink(y);
sink(((((e))))); // flow: email
for (let i = (x = 'k', 0); i < 1; i++) sink(x);
