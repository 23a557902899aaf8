// probes: iterating the characters of a string
let s = '';
for (const ch of source('name')) s = ch + s;
sink(s); // flow: name
let t = '';
for (const ch of 'abc') t = ch + t;
sink(t);
const [c0, ...rest] = source('phone');
sink(c0); // flow: phone
sink(rest); // flow: phone
