const s = source('email');
{ let v = 'x'; const set = n => { v = n; }; set(s); sink(v); } // flow: email
{ let v = s; const set = n => { v = n; }; set('x'); sink(v); }
{ let v = 'x'; const set = n => { v = n; }; sink(v); set(s); }
function box(v) { return { get: () => v, set: n => { v = n; } }; }
{ const b = box('x'); b.set(s); sink(b.get()); } // flow: email
{ const b = box(s); b.set('x'); sink(b.get()); }
{ const a = box(s), b = box('x'); sink(b.get()); }
{ const a = box('x'), b = box('x'); a.set(s); sink(b.get()); }
{ const a = box('x'), b = box('x'); a.set(s); sink(a.get()); } // flow: email
sink((() => s)()); // flow: email
sink((function (a) { return a; })(s)); // flow: email
sink((a => b => a)(s)('x')); // flow: email
sink((a => b => b)(s)('x'));
sink((a => b => c => a + c)('x')('y')(s)); // flow: email
const add = a => b => a + b;
sink(add('x')(s)); // flow: email
sink(add('x')('y'));
function curry(fn) { return function curried(...args) { return args.length >= fn.length ? fn(...args) : (...more) => curried(...args, ...more); }; }
sink(curry((a, b) => a + b)('x')(s)); // flow: email
sink(curry((a, b) => a + b)(s, 'x')); // flow: email
const bind1 = ((a, b) => b).bind(null, 'x');
sink(bind1(s)); // flow: email
const bind2 = ((a, b) => b).bind(null, s);
sink(bind2('x'));
const bind3 = ((a, b) => a).bind(null, s);
sink(bind3('x')); // flow: email
function memo(fn) { const c = {}; return k => (k in c ? c[k] : (c[k] = fn(k))); }
sink(memo(x => s)('k')); // flow: email
sink(memo(x => x)('k'));
function memo2(fn) { const c = new Map(); return k => { if (!c.has(k)) c.set(k, fn(k)); return c.get(k); }; }
sink(memo2(x => s)('k')); // flow: email
sink(memo2(x => x + '!')('k'));
const compose = (...fns) => x => fns.reduceRight((v, f) => f(v), x);
const pipe = (...fns) => x => fns.reduce((v, f) => f(v), x);
sink(compose(x => x + '!', x => x.trim())(s)); // flow: email
sink(pipe(x => x + '!', x => x.trim())(s)); // flow: email
sink(pipe(x => x + '!', x => 'clean')(s));
sink(pipe(x => x + '!', sanitize)(s));
sink(compose(x => s, x => x)('x')); // flow: email
sink(compose(x => 'x', x => s)('y'));
const compose2 = (f, g) => x => f(g(x));
sink(compose2(x => x, () => s)('y')); // flow: email
sink(compose2(() => 'x', () => s)('y'));
function once(fn) { let done, r; return (...a) => { if (!done) { done = true; r = fn(...a); } return r; }; }
sink(once(() => s)()); // flow: email
sink(once(x => x)(s)); // flow: email
sink(once(x => x)('x'));
const counter = (() => { let n = 0; let held = 'x'; return { inc() { return ++n; }, keep(v) { held = v; }, held: () => held }; })();
counter.keep(s);
sink(counter.held()); // flow: email
sink(counter.inc());
const fns = []; for (let i = 0; i < 2; i++) fns.push(() => s);
sink(fns[0]()); // flow: email
var acc = ''; ['x', s].forEach(v => { acc += v; }); sink(acc); // flow: email
let last; [1, 2].forEach(() => { last = s; }); sink(last); // flow: email
const handlers = { a: v => v, b: () => 'x' };
sink(handlers['a'](s)); // flow: email
sink(handlers['b'](s));
const name = Math.random() > 0.5 ? 'a' : 'b';
sink(handlers[name](s)); // flow: email
class Btn { on(cb) { this.cb = cb; } click(v) { this.cb(v); } }
{ const b = new Btn(); b.on(v => sink(v)); b.click(s); } // flow: email
{ const b = new Btn(); b.on(v => sink(v)); b.click('x'); }
{ const b = new Btn(); let got; b.on(v => { got = v; }); b.click(s); sink(got); } // flow: email
function withCb(v, cb) { cb(null, v); }
withCb(s, (err, v) => sink(v)); // flow: email
withCb(s, (err, v) => sink(err));
withCb('x', (err, v) => sink(v));
function apply(fn, ...args) { return fn(...args); }
sink(apply((a, b) => b, 'x', s)); // flow: email
sink(apply((a, b) => a, 'x', s));
const self = function me(n) { return n === 0 ? s : me(n - 1); };
sink(self(3)); // flow: email
function outer() { const v = s; function inner() { return v; } return inner; }
sink(outer()()); // flow: email
function outer2() { let v = 'x'; function inner() { return v; } v = s; return inner; }
sink(outer2()()); // flow: email
function outer3() { let v = s; function inner() { return v; } v = 'x'; return inner; }
sink(outer3()());
function shadow() { const v = s; { const v = 'x'; sink(v); } return v; }
sink(shadow()); // flow: email
sink([s].map(function (v) { return this.p + v; }, { p: 'x' })[0]); // flow: email
sink(['x'].map(function (v) { return this.p; }, { p: s })[0]); // flow: email
const yc = f => (x => x(x))(x => f(y => x(x)(y)));
sink(yc(self => n => (n ? self(n - 1) : s))(2)); // flow: email
function hoisted() { return hv; } var hv = s;
sink(hoisted()); // flow: email
function debounce(fn) { let t; return (...a) => { clearTimeout(t); t = setTimeout(() => fn(...a), 10); }; }
debounce(v => sink(v))(s); // flow: email
debounce(v => sink(v))('x');
