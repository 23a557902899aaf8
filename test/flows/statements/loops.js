// probes: for, while, do, for-in, for-of carrying data
const e = source('email');
let acc = '';
for (let i = 0; i < 2; i++) acc += e[i];
sink(acc); // flow: email
let n = 0;
for (let i = 0; i < 2; i++) n += i;
sink(n);
let prev = 'none', cur = 'none';
for (let i = 0; i < 3; i++) { prev = cur; cur = e; }
sink(prev); // flow: email
let p1 = 'none', c1 = 'none';
for (let i = 0; i < 1; i++) { p1 = c1; c1 = e; }
sink(c1); // flow: email
const o = { [e]: 1 };
for (const k in o) sink(k); // flow: email
const o2 = { k: e };
for (const k in o2) sink(k);
for (const k in o2) sink(o2[k]); // flow: email
for (const x of [e, 'b']) sink(x); // flow: email
for (const x of ['b']) sink(x);
for (const x of []) sink(e);
while (false) sink(e);
do { sink(e); } while (false); // flow: email
for (var q of ['a', e]);
sink(q); // flow: email
for (var q2 of [e, 'a']);
sink(q2);
const tgt = {};
for (tgt.f of [e]);
sink(tgt.f); // flow: email
for (tgt.g in { kk: e });
sink(tgt.g);
