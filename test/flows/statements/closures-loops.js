// probes: let versus var captured in loops
const items = ['a', source('email'), 'c'];
const fl = [];
for (let i = 0; i < 3; i++) fl.push(() => items[i]);
sink(fl[1]()); // flow: email
sink(fl[0]());
const fv = [];
for (var j = 0; j < 3; j++) fv.push(() => items[j]);
sink(fv[1]());
const gv = [];
for (var k of items) gv.push(() => k);
sink(gv[1]());
const gl = [];
for (const k2 of items) gl.push(() => k2);
sink(gl[1]()); // flow: email
sink(gl[2]());
