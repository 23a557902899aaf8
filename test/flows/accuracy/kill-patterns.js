// probes: different ways to wipe the data before the sink
const mk = () => ({ m: source('email'), n: 1 });
const a = mk();
Object.assign(a, { m: '' });
sink(a);
const b = mk();
Object.defineProperty(b, 'm', { value: 'x' });
sink(b);
const c = mk();
Reflect.deleteProperty(c, 'm');
sink(c);
const d = mk();
({ m: d.n, n: d.m } = { m: 'p', n: 'q' });
sink(d);
const e = mk();
[e.m] = ['z'];
sink(e);
const f = mk();
for (f.m of ['loop']);
sink(f);
const g = mk();
g['m'] = null;
sink(g);
const h = mk();
with_(h, (o) => { o.m = 0; });
sink(h);
function with_(o, f) { f(o); }
const i = mk();
for (const k of Object.keys(i)) i[k] = '*';
sink(i);
const j = mk();
j.m &&= 'and';
sink(j);
const k = mk();
k.m ||= 'or';
sink(k); // flow: email
const l = mk();
l.m ??= 'nullish';
sink(l); // flow: email
const m = mk();
m.m += '';
sink(m); // flow: email
const n = mk();
Object.assign(n, { n: 2 });
sink(n); // flow: email
const o = mk();
const { m: gone, ...o2 } = o;
sink(o); // flow: email
sink(o2);
const p = Object.freeze(mk());
try { delete p.m; p.m = 'x'; } catch { }
sink(p); // flow: email
let q = mk();
q = { ...q, get m() { return 'getter'; } };
sink(q.m);
const r = [source('phone'), 'r'];
[r[0], r[1]] = [r[1], 'new'];
sink(r);
const s = [source('phone'), 'r'];
s.splice(0, s.length, 'only');
sink(s);
const t = [source('phone'), 'r'];
t.splice(1, 1, 'only');
sink(t); // flow: phone
const u = new Map([['k', source('name')]]);
for (const key of u.keys()) u.set(key, '');
sink(u);
const v = new Set([source('name')]);
v.forEach((x) => v.delete(x));
sink(v);
