// probes: constant index precision, computed constant indices, array-likes, holes
const a = [source('email'), 'b'];
sink(a[0]); // flow: email
sink(a[1]);
sink(a[1 - 1]); // flow: email
const I = 1;
sink(a[I]);
sink(a['0']); // flow: email
a[0] = 'k';
sink(a[0]);
sink(a);
const b = [];
b[5] = source('phone');
sink(b[5]); // flow: phone
sink(b[4]);
sink(b); // flow: phone
const m = [[1, source('name')], [3, 4]];
sink(m[0][1]); // flow: name
sink(m[0][0]);
sink(m[1]);
sink(m[0]); // flow: name
[m[0], m[1]] = [m[1], m[0]];
sink(m[0]);
sink(m[1]); // flow: name
const like = { 0: source('location'), 1: 'q', length: 2 };
sink(Array.prototype.slice.call(like, 1));
sink(Array.prototype.map.call(like, (x) => x)); // flow: location
sink([].join.call(like, '-')); // flow: location
const r = ['x', 'y'];
const i = Math.random() > 0.5 ? 0 : 1;
r[i] = source('email');
sink(r[0]); // flow: email
sink(r[1]); // flow: email
const t = ['x', source('phone')];
sink(t[i]); // flow: phone
const last = t[t.length - 1];
sink(last); // flow: phone
const first = t[t.length - 2];
sink(first);
