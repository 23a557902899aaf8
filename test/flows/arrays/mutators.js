// probes: push, pop, shift, unshift, splice, fill, copyWithin, reverse, sort, length
const e = source('email');
const a = [];
a.push('x', e);
sink(a[1]); // flow: email
sink(a[0]);
sink(a.pop()); // flow: email
sink(a);
const b = [e, 'y'];
sink(b.pop());
sink(b); // flow: email
sink(b.shift()); // flow: email
sink(b);
const c = ['k'];
sink(c.unshift(e));
sink(c[0]); // flow: email
sink(c[1]);
const d = ['p', e, 'q', 'r'];
sink(d.splice(2, 1));
sink(d.splice(1, 1)); // flow: email
sink(d);
d.splice(1, 0, e);
sink(d[1]); // flow: email
sink(d[2]);
const f = new Array(3).fill(e);
sink(f[2]); // flow: email
f.fill('z');
sink(f);
const g = [e, 'b', 'c'];
g.copyWithin(0, 1);
sink(g);
const h = ['a', 'b', e];
h.copyWithin(0, 2);
sink(h[0]); // flow: email
const r = [e, 'b'];
r.reverse();
sink(r[0]);
sink(r[1]); // flow: email
const s = ['z9', e].sort();
sink(s); // flow: email
const t = ['a', e];
t.length = 1;
sink(t);
const u = [e, 'a'];
u.length = 1;
sink(u); // flow: email
const v = [];
v[v.length] = e;
v[v.length] = 'end';
sink(v[0]); // flow: email
sink(v.at(-1));
const w = [1, 2];
w.push(...[3, e]);
sink(w[3]); // flow: email
sink(w[2]);
Array.prototype.push.call(w, source('phone'));
sink(w[4]); // flow: phone
Array.prototype.push.apply(w, ['n', source('name')]);
sink(w.pop()); // flow: name
sink(w.pop());
