// probes: callee mutates, replaces, or copies its argument
function setF(o) { o.f = source('email'); }
function setNew(o) { o = { f: source('email') }; return o; }
function setSpread(o) { const c = { ...o }; c.f = source('email'); return c; }
function clr(o) { for (const k in o) delete o[k]; }
function nul(o) { o.in = null; }
const a = {};
setF(a);
sink(a.f); // flow: email
const b = {};
const b2 = setNew(b);
sink(b.f);
sink(b2.f); // flow: email
const c = { g: 1 };
const c2 = setSpread(c);
sink(c);
sink(c2.f); // flow: email
clr(a);
sink(a.f);
const d = { in: { f: source('phone') } };
nul(d);
sink(d);
function push(xs, v) { xs.push(v); }
function pushNew(xs, v) { return [...xs, v]; }
const xs = [], ys = [];
push(xs, source('name'));
const zs = pushNew(ys, source('name'));
sink(xs); // flow: name
sink(ys);
sink(zs); // flow: name
function deepSet(o, path, v) { const ks = path.split('.'); const last = ks.pop(); ks.reduce((p, k) => (p[k] ??= {}), o)[last] = v; }
const g = {};
deepSet(g, 'a.b.c', source('location'));
deepSet(g, 'a.b.d', 1);
sink(g.a.b.c); // flow: location
sink(g.a.b.d);
deepSet(g, 'a.b', 'flat');
sink(g);
function swapIn(o) { [o.x, o.y] = [o.y, o.x]; }
const h = { x: source('email'), y: 'k' };
swapIn(h);
sink(h.x);
sink(h.y); // flow: email
const ret = (o) => (o.t = source('phone'), o);
const r = {};
sink(ret(r) === r);
sink(r.t); // flow: phone
