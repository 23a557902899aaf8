const s = source('email');
function id(x) { return x; }
sink(id(s)); // flow: email
sink(id('plain'));
{ const a = id(s), b = id('plain'); sink(b); sink(a); } // flow: email
{ const a = id(s), b = id('plain'); sink(b); }
sink(((x, y) => y)(s, 'plain'));
sink(((x, y) => x)(s, 'plain')); // flow: email
function def(x = s) { return x; }
sink(def()); // flow: email
sink(def('plain'));
sink(def(undefined)); // flow: email
function def2(x, y = x) { return y; }
sink(def2(s)); // flow: email
sink(def2(s, 'plain'));
function dp({ a, b = s } = {}) { return [a, b]; }
sink(dp()[1]); // flow: email
sink(dp({ a: s })[0]); // flow: email
sink(dp({ b: 'plain' })[1]);
function nested({ a: { b: [c] } }) { return c; }
sink(nested({ a: { b: [s] } })); // flow: email
sink(nested({ a: { b: ['x', s] } }));
function rest(first, ...others) { return others; }
sink(rest('plain', s)[0]); // flow: email
sink(rest(s, 'plain')[0]);
sink(rest('x', 'plain', s)[0]);
function ar() { return arguments[1]; }
sink(ar('plain', s)); // flow: email
sink(ar(s, 'plain'));
function arl() { return arguments.length; }
sink(arl(s));
function ars() { return [...arguments][0]; }
sink(ars(s)); // flow: email
function ara() { return Array.prototype.slice.call(arguments); }
sink(ara(s)[0]); // flow: email
function arf() { return Array.from(arguments)[0]; }
sink(arf(s)); // flow: email
function ali(x) { arguments[0] = 'plain'; return x; }
sink(ali('q'));
sink(id(...[s])); // flow: email
sink(((a, b) => b)(...['plain', s])); // flow: email
sink(((a, b) => a)(...['plain', s]));
sink(id.call(null, s)); // flow: email
sink(id.apply(null, [s])); // flow: email
sink(id.bind(null, s)()); // flow: email
sink(((a, b) => b).bind(null, 'plain')(s)); // flow: email
sink(((a, b) => a).bind(null, 'plain')(s));
sink(function () { return this.x; }.call({ x: s })); // flow: email
sink(function () { return this.x; }.call({ x: 'plain' }));
sink(function () { return this.x; }.bind({ x: s })()); // flow: email
const curry = a => b => c => a + b + c;
sink(curry('a')(s)('c')); // flow: email
sink(curry('a')('b')('c'));
const first = a => b => a;
sink(first('plain')(s));
sink(first(s)('plain')); // flow: email
function counter() { let v = 'plain'; return { set: x => { v = x; }, get: () => v }; }
{ const c = counter(); c.set(s); sink(c.get()); } // flow: email
{ const c = counter(), d = counter(); c.set(s); sink(d.get()); }
{ const c = counter(); c.set(s); c.set('plain'); sink(c.get()); }
{ let v = s; const f = () => v; v = 'plain'; sink(f()); }
{ let v = 'plain'; const f = () => v; v = s; sink(f()); } // flow: email
{ let v = 'plain'; const f = () => { v = s; }; sink(v); f(); sink(v); } // flow: email
{ let v = 'plain'; const f = () => { v = s; }; sink(v); }
{ const fs = []; for (let i = 0; i < 2; i++) fs.push(() => s); sink(fs[0]()); } // flow: email
{ const fs = { a: () => s, b: () => 'plain' }; sink(fs.a()); sink(fs.b()); } // flow: email
{ const fs = { a: () => s, b: () => 'plain' }; sink(fs.b()); const k = 'b'; sink(fs[k]()); }
{ const fs = { a: () => s, b: () => 'plain' }; const k = Math.random() > 0.5 ? 'a' : 'b'; sink(fs[k]()); } // flow: email
{ const fs = [() => s, () => 'plain']; sink(fs[0]()); } // flow: email
{ const fs = [() => s, () => 'plain']; sink(fs[1]()); }
{ let f = () => s; f = () => 'plain'; sink(f()); }
{ const f = Math.random() > 0.5 ? () => s : () => 'plain'; sink(f()); } // flow: email
function apply(f, x) { return f(x); }
sink(apply(x => x, s)); // flow: email
sink(apply(() => 'plain', s));
apply(x => sink(x), s); // flow: email
apply(x => sink(x), 'plain');
const compose = (...fs) => x => fs.reduceRight((v, f) => f(v), x);
const pipe = (...fs) => x => fs.reduce((v, f) => f(v), x);
sink(compose(x => x, x => x)(s)); // flow: email
sink(pipe(x => x, x => x + '!')(s)); // flow: email
sink(pipe(x => x, () => 'plain')(s));
sink(compose(() => 'plain', x => x)(s));
function fact(n, acc) { return n <= 0 ? acc : fact(n - 1, acc); }
sink(fact(3, s)); // flow: email
sink(fact(3, 'plain'));
function even(n, v) { return n === 0 ? v : odd(n - 1, v); }
function odd(n, v) { return n === 0 ? 'plain' : even(n - 1, v); }
sink(even(4, s)); // flow: email
function walk(t) { return t.kids.length ? t.kids.map(walk).join() : t.v; }
sink(walk({ kids: [{ kids: [], v: s }] })); // flow: email
function hoist() { return inner(); function inner() { return s; } }
sink(hoist()); // flow: email
const fe = function named(n) { return n ? named(n - 1) : s; };
sink(fe(2)); // flow: email
(function () { sink(s); })(); // flow: email
(() => { sink(s); })(); // flow: email
void function () { sink(s); }(); // flow: email
function prop() {} prop.v = s;
sink(prop.v); // flow: email
sink(prop.w);
function memo(f) { const c = new Map(); return x => { if (!c.has(x)) c.set(x, f(x)); return c.get(x); }; }
sink(memo(() => s)('k')); // flow: email
sink(memo(() => 'plain')('k'));
function once(f) { let done, v; return (...a) => { if (!done) { done = true; v = f(...a); } return v; }; }
sink(once(x => x)(s)); // flow: email
function debounce(f) { let t; return (...a) => { clearTimeout(t); t = setTimeout(() => f(...a), 1); }; }
debounce(x => sink(x))(s); // flow: email
debounce(x => sink(x))('plain');
const partial = (f, ...a) => (...b) => f(...a, ...b);
sink(partial((a, b) => a, s)('plain')); // flow: email
sink(partial((a, b) => b, s)('plain'));
sink(partial((a, b) => b, 'plain')(s)); // flow: email
const flip = f => (a, b) => f(b, a);
sink(flip((a, b) => a)(s, 'plain'));
sink(flip((a, b) => a)('plain', s)); // flow: email
const tap = f => x => { f(x); return x; };
sink(tap(() => {})(s)); // flow: email
tap(x => sink(x))(s); // flow: email
const constant = x => () => x;
sink(constant(s)()); // flow: email
sink([1].map(constant(s))[0]); // flow: email
const thunk = () => () => s;
sink(thunk()()); // flow: email
function out(o) { o.v = s; }
{ const o = {}; out(o); sink(o.v); sink(o.w); } // flow: email
function outArr(a) { a[0] = s; }
{ const a = []; outArr(a); sink(a[0]); } // flow: email
function swap(o) { const t = o.a; o.a = o.b; o.b = t; }
{ const o = { a: s, b: 'plain' }; swap(o); sink(o.b); } // flow: email
{ const o = { a: s, b: 'plain' }; swap(o); sink(o.a); }
function clean(o) { o.v = 'plain'; }
{ const o = { v: s }; clean(o); sink(o.v); }
function maybe(o) { if (Math.random() > 0.5) o.v = 'plain'; }
{ const o = { v: s }; maybe(o); sink(o.v); } // flow: email
function two() { return { a: s, b: 'plain' }; }
{ const { a, b } = two(); sink(a); sink(b); } // flow: email
{ const { a, b } = two(); sink(b); }
function cond(x, c) { return c ? x : 'plain'; }
sink(cond(s, true)); // flow: email
sink(cond(s, false));
sink(Function.prototype.call.call(id, null, s)); // flow: email
sink(new Function('return 1')());
function Ctor() { if (!new.target) return new Ctor(); this.v = s; }
sink(Ctor().v); // flow: email
sink(id?.(s)); // flow: email
sink(undefined?.(s));
const callMe = { f: null }; callMe.f = x => sink(x); callMe.f(s); // flow: email
const reg = {}; function on(k, f) { (reg[k] ??= []).push(f); } function emit(k, v) { (reg[k] || []).forEach(f => f(v)); }
on('a', v => sink(v)); on('b', v => sink(v)); emit('a', s); // flow: email
const trampoline = f => { let r = f(); while (typeof r === 'function') r = r(); return r; };
sink(trampoline(() => () => s)); // flow: email
