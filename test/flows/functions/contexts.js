const s = source('email');
const c = () => Math.random() > 0.5;
function id(x) { return x; }
sink(id('x')); id(s);
function pair(a, b) { return { a, b }; }
sink(pair(s, 'x').b);
sink(pair(s, 'x').a); // flow: email
function setA(o, v) { o.a = v; }
{ const o = { a: 'x', b: 'x' }; setA(o, s); sink(o.b); }
{ const o = { a: 'x', b: 'x' }; setA(o, s); sink(o.a); } // flow: email
{ const o = {}, q = {}; setA(o, s); setA(q, 'x'); sink(q.a); }
function setK(o, k, v) { o[k] = v; }
{ const o = {}; setK(o, 'p', s); setK(o, 'q', 'x'); sink(o.q); }
{ const o = {}; setK(o, 'p', s); setK(o, 'q', 'x'); sink(o.p); } // flow: email
function getK(o, k) { return o[k]; }
sink(getK({ a: s, b: 'x' }, 'b'));
sink(getK({ a: s, b: 'x' }, 'a')); // flow: email
function swap(p) { const t = p.a; p.a = p.b; p.b = t; }
{ const p = { a: s, b: 'x' }; swap(p); sink(p.a); }
{ const p = { a: s, b: 'x' }; swap(p); sink(p.b); } // flow: email
function alias(o) { return o; }
{ const o = { v: 'x' }; alias(o).v = s; sink(o.v); } // flow: email
{ const o = { v: s }; const q = alias(o); q.v = 'x'; sink(o.v); }
function clear(o) { o.v = 'x'; }
{ const o = { v: s }; clear(o); sink(o.v); }
function maybeClear(o) { if (c()) o.v = 'x'; }
{ const o = { v: s }; maybeClear(o); sink(o.v); } // flow: email
function deep(o) { o.a.b.c = s; }
{ const o = { a: { b: { c: 'x', d: 'x' } } }; deep(o); sink(o.a.b.c); } // flow: email
{ const o = { a: { b: { c: 'x', d: 'x' } } }; deep(o); sink(o.a.b.d); }
function path(flag, v) { if (flag) return v; return 'x'; }
sink(path(true, s)); // flow: email
sink(path(false, s));
function mode(m, v) { switch (m) { case 'id': return v; case 'none': return ''; default: return 'x'; } }
sink(mode('id', s)); // flow: email
sink(mode('none', s));
sink(mode('zzz', s));
function opt(v, o = {}) { return o.clean ? 'x' : v; }
sink(opt(s)); // flow: email
sink(opt(s, { clean: true }));
sink(opt(s, { clean: false })); // flow: email
function later(cb) { return cb; }
sink(later(() => s)()); // flow: email
sink(later(() => 'x')());
function push(l, v) { l.push(v); return l; }
{ const l = push([], s); sink(l[0]); } // flow: email
{ const l1 = [], l2 = []; push(l1, s); push(l2, 'x'); sink(l2[0]); }
function first(l) { return l[0]; }
sink(first(['x', s]));
sink(first([s, 'x'])); // flow: email
function cond(b, x, y) { return b ? x : y; }
sink(cond(true, s, 'x')); // flow: email
sink(cond(false, s, 'x'));
sink(cond(c(), s, 'x')); // flow: email
function corr(flag) { let v = 'x'; if (flag) v = s; if (!flag) sink(v); }
corr(c());
function corr2(flag) { let v = 'x'; if (flag) v = s; if (flag) sink(v); } // flow: email
corr2(c());
function corr3(n) { let v = 'x'; if (n > 5) v = s; if (n <= 5) sink(v); }
corr3(c());
function corr4(n) { let v = 'x'; if (n === 'a') v = s; if (n === 'b') sink(v); }
corr4(c());
function corr5(n) { let v = 'x'; if (n === 'a') v = s; if (n !== 'a') sink(v); }
corr5(c());
function corr6(n) { let v; if (n) { v = s; } else { v = 'x'; } if (n) { v = 'y'; } sink(v); }
corr6(c());
function corr7(n) { let v = s; if (n) { v = 'x'; } if (!n) { v = 'y'; } sink(v); }
corr7(c());
function corr8(n) { let v = s; if (n) { v = 'x'; } if (n) { sink(v); } }
corr8(c());
function corr9(n) { let v = s; if (!n) return; if (n) { v = 'x'; } sink(v); }
corr9(c());
function corr10(n) { if (n) { if (!n) sink(s); } }
corr10(c());
function corr11(n) { let v = s; if (n > 0) v = 'x'; if (n > 0) sink(v); }
corr11(c());
function corr12(n) { const b = n === 1; let v = 'x'; if (b) v = s; if (b) sink(v); } // flow: email
corr12(c());
function corr13(a) { let v = 'x'; if (a.on) v = s; if (!a.on) sink(v); }
corr13({ on: c() });
function corr16(a) { let v = 'x'; for (const i of [1, 2]) { if (a) v = s; if (!a) sink(v); } }
corr16(c());
function corr17(a) { let v = 'x'; for (const i of [1, 2]) { const b = a(); if (b) v = s; if (!b) sink(v); } } // flow: email
corr17(c);
function corr14(a) { let v = 'x'; if (a.on) v = s; a.on = !a.on; if (!a.on) sink(v); } // flow: email
corr14({ on: c() });
function corr15(a) { let v = 'x'; if (a) v = s; a = !a; if (!a) sink(v); } // flow: email
corr15(c());
function loopFlag() { let seen = false, v = 'x'; for (const i of [1, 2, 3]) { if (seen) sink(v); v = s; seen = true; } } // flow: email
loopFlag();
function loopFlag2(n) { let v = 'x'; for (const i of n) { const b = i.ok(); if (b) v = s; if (!b) sink(v); } } // flow: email
loopFlag2(c());
class Box { constructor(v) { this.v = v; } map(f) { return new Box(f(this.v)); } get() { return this.v; } }
sink(new Box(s).map(x => x + '!').get()); // flow: email
sink(new Box(s).map(() => 'x').get());
sink(new Box('x').map(() => s).get()); // flow: email
const b1 = new Box(s), b2 = new Box('x');
sink(b2.get());
const reg = {}; function register(k, v) { reg[k] = v; } register('a', s); register('b', 'x');
sink(reg.a); // flow: email
sink(reg.b);
const list = []; function addAll(...vs) { for (const v of vs) list.push(v); } addAll('x', s);
sink(list[1]); // flow: email
const node1 = { v: s, next: null }, node2 = { v: 'x', next: node1 };
sink(node2.v);
sink(node2.next.v); // flow: email
const cyc = { v: s }; cyc.self = cyc;
sink(cyc.self.self.self.v); // flow: email
