const s = source('email');
function counter() { let v = 'p'; return { set(x) { v = x; }, get: () => v }; }
const c1 = counter(), c2 = counter();
c1.set(s);
sink(c1.get()); // flow: email
sink(c2.get());
const add = a => b => a + b;
sink(add(s)('p')); // flow: email
sink(add('p')('q'));
sink(add('p')(s)); // flow: email
const curry = f => a => b => c => f(a, b, c);
sink(curry((a, b, c) => c)('p')('q')(s)); // flow: email
sink(curry((a, b, c) => a)('p')('q')(s));
const compose = (...fs) => x => fs.reduceRight((v, f) => f(v), x);
sink(compose(x => x, x => x)(s)); // flow: email
sink(compose(x => x, x => 'p')(s));
const pipe = (...fs) => x => fs.reduce((v, f) => f(v), x);
sink(pipe(x => x.trim(), x => x)(s)); // flow: email
sink(pipe(x => x, () => 'p')(s));
const once = f => { let r, d; return (...a) => (d ? r : ((d = 1), (r = f(...a)))); };
sink(once(x => x)(s)); // flow: email
const memo = f => { const m = {}; return k => (k in m ? m[k] : (m[k] = f(k))); };
sink(memo(x => x)(s)); // flow: email
const memo2 = f => { const m = new Map(); return k => { if (!m.has(k)) m.set(k, f(k)); return m.get(k); }; };
sink(memo2(x => x)(s)); // flow: email
sink(memo2(x => x)('p'));
const fns = []; for (const x of [s]) fns.push(() => x);
sink(fns[0]()); // flow: email
for (var i = 0; i < 1; i++) fns.push(() => s);
sink(fns.map(f => f())); // flow: email
let later = 'p'; const read = () => later; later = s;
sink(read()); // flow: email
later = 'p'; sink(read());
(function () { sink(s); })(); // flow: email
(x => sink(x))(s); // flow: email
const o = { h: null, on(f) { this.h = f; }, fire(x) { this.h(x); } };
o.on(x => sink(x)); // flow: email
o.fire(s);
const partial = (f, ...a) => (...b) => f(...a, ...b);
sink(partial((a, b) => a, s)('p')); // flow: email
sink(partial((a, b) => b, s)('p'));
sink(partial((a, b) => b, 'p')(s)); // flow: email
function f1() { return arguments[0]; }
sink(f1(s)); // flow: email
function f2(...r) { return r[1]; }
sink(f2('p', s)); // flow: email
sink(f2(s, 'p'));
function f3(a, b = a) { return b; }
sink(f3(s)); // flow: email
sink(f3(s, 'p'));
function f4({ a: { b } = {} } = {}) { return b; }
sink(f4({ a: { b: s } })); // flow: email
function f5(a, { length } = a) { return length; }
function fact(n, a) { return n <= 0 ? a : fact(n - 1, a); }
sink(fact(5, s)); // flow: email
sink(fact(5, 'p'));
function even(n, x) { return n === 0 ? x : odd(n - 1, x); }
function odd(n, x) { return n === 0 ? 'p' : even(n - 1, x); }
sink(even(4, s)); // flow: email
function depth(t) { return t.next ? depth(t.next) : t.v; }
sink(depth({ next: { next: { v: s } } })); // flow: email
sink(depth({ next: { v: 'p' } }));
function walk(n, f) { f(n.v); n.kids.forEach(k => walk(k, f)); }
walk({ v: 'p', kids: [{ v: s, kids: [] }] }, x => sink(x)); // flow: email
const Y = f => (x => x(x))(x => f(y => x(x)(y)));
sink(Y(rec => n => s)(1)); // flow: email
sink(((a, b) => b)(s, 'p'));
sink([s].map(function (x) { return this.p + x; }, { p: 'p' })); // flow: email
sink((() => ({ a: s }))().a); // flow: email
sink((void s, 'p'));
sink((s, 'p'));
sink(('p', s)); // flow: email
function nested() { function inner() { return s; } return inner(); }
sink(nested()); // flow: email
function hoisted() { return h2(); function h2() { return s; } }
sink(hoisted()); // flow: email
sink(f1.call(null, s)); // flow: email
sink(f1.apply(null, [s])); // flow: email
sink(f1.bind(null, s)()); // flow: email
sink(Function.prototype.call.call(f1, null, s)); // flow: email
function trampoline(f) { while (typeof f === 'function') f = f(); return f; }
sink(trampoline(() => () => s)); // flow: email
var glob = s; function useGlob() { return glob; }
sink(useGlob()); // flow: email
globalThis.gv = s; sink(globalThis.gv); // flow: email
function setG(x) { window.zz = x; } setG(s); sink(window.zz); // flow: email
