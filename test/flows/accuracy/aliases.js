// probes: aliasing through parameters, closures, containers, returned references
const a = { v: 'a' };
const b = a;
const box = [a];
const m = new Map([['k', a]]);
const get = () => a;
box[0].v = source('email');
sink(b.v); // flow: email
sink(m.get('k').v); // flow: email
sink(get().v); // flow: email
get().v = 'cleared';
sink(a.v);
sink(box);
function same(x) { return x; }
same(a).v = source('phone');
sink(b.v); // flow: phone
function copy(x) { return { ...x }; }
copy(a).v = source('name');
sink(a.v); // flow: phone
const c = copy(a);
a.v = 'x';
sink(c.v); // flow: phone
sink(a.v);
let p = { n: 1 }, q = p;
p = { n: source('location') };
sink(q.n);
sink(p.n); // flow: location
[p, q] = [q, p];
sink(q.n); // flow: location
sink(p.n);
function setBoth(x, y) { x.v = source('email'); y.v = 'end'; }
const s = {};
setBoth(s, s);
sink(s.v);
const s1 = {}, s2 = {};
setBoth(s1, s2);
sink(s1.v); // flow: email
sink(s2.v);
const arr = [{ v: 1 }, { v: 2 }];
const found = arr.find((x) => x.v === 2);
found.v = source('phone');
sink(arr[1].v); // flow: phone
sink(arr[0].v);
const fl = arr.filter((x) => x.v === 1);
fl[0].v = source('name');
sink(arr[0].v); // flow: name
fl[0] = 'gone';
sink(arr[0].v); // flow: name
