const c = () => Math.random() > 0.5;
function s1(__taint_src) { let st = 'init', v = 'x'; while (st !== 'end') { if (st === 'init') { v = __taint_src; st = 'mid'; } else { st = 'end'; } } __taint_sink(v); } // flow: email
function s2(__taint_src) { let v = 'x', done = false; while (!done) { if (c()) { v = __taint_src; done = true; } } __taint_sink(v); } // flow: email
function s3(__taint_src) { let v = __taint_src, done = false; while (!done) { v = 'x'; done = c(); } __taint_sink(v); }
function s4(__taint_src) { let found = null; for (const x of ['a', __taint_src]) { if (x.length > 3) { found = x; break; } } if (found) __taint_sink(found); } // flow: email
function s5(__taint_src) { let found = null; for (const x of ['a', 'b']) { if (x === __taint_src) { found = x; break; } } if (found) __taint_sink(found); }
function s6(__taint_src) { const o = {}; if (c()) o.a = __taint_src; else o.b = __taint_src; __taint_sink(o.a); } // flow: email
function s7(__taint_src) { const o = {}; if (c()) o.a = __taint_src; else o.b = __taint_src; __taint_sink(o.c); }
function s8(__taint_src) { let f = x => 'x'; if (c()) f = x => x; __taint_sink(f(__taint_src)); } // flow: email
function s9(__taint_src) { let f = x => x; f = x => 'x'; __taint_sink(f(__taint_src)); }
function s10(__taint_src) { let o = { m: x => x }; o.m = x => 'x'; __taint_sink(o.m(__taint_src)); }
function s11(__taint_src) { const o = { v: __taint_src }; const p = { o }; p.o.v = 'x'; __taint_sink(o.v); }
function s12(__taint_src) { const o = { v: __taint_src }; (() => { o.v = 'x'; })(); __taint_sink(o.v); }
function s13(__taint_src) { const o = { v: 'x' }; const f = () => { o.v = __taint_src; }; __taint_sink(o.v); f(); }
function s14(__taint_src) { const o = { v: 'x' }; const f = () => { o.v = __taint_src; }; f(); __taint_sink(o.v); } // flow: email
function s15(__taint_src) { const o = { v: 'x' }; const f = () => { o.v = __taint_src; }; if (c()) f(); __taint_sink(o.v); } // flow: email
function s16(__taint_src) { const a = { v: __taint_src }, b = { v: 'x' }; const p = c() ? a : b; __taint_sink(p.v); } // flow: email
function s17(__taint_src) { const a = { v: 'x' }, b = { v: 'x' }; const p = c() ? a : b; p.v = __taint_src; __taint_sink(a.v); } // flow: email
function s18(__taint_src) { const a = { v: __taint_src }, b = { v: 'x' }; const p = c() ? a : b; p.v = 'y'; __taint_sink(a.v); } // flow: email
function s19(__taint_src) { const a = { v: __taint_src }; const b = a; delete b.v; __taint_sink(a.v); }
function s20(__taint_src) { let a = [__taint_src]; const b = a; a = a.concat(['x']); __taint_sink(b[0]); } // flow: email
function s21(__taint_src) { const m = [[0, 0], [0, 0]]; m[1][0] = __taint_src; __taint_sink(m[0][0]); }
function s22(__taint_src) { const m = [[0, 0], [0, 0]]; m[1][0] = __taint_src; __taint_sink(m[1][0]); } // flow: email
function s23(__taint_src) { const row = ['x']; const m = [row, row]; m[0][0] = __taint_src; __taint_sink(m[1][0]); } // flow: email
function s24(__taint_src) { const m = Array(2).fill([]); m[0].push(__taint_src); __taint_sink(m[1][0]); } // flow: email
function s25(__taint_src) { const m = Array.from({ length: 2 }, () => []); m[0].push(__taint_src); __taint_sink(m[0][0]); } // flow: email
function s26(__taint_src) { const tree = { l: { v: __taint_src }, r: { v: 'x' } }; const walk = n => (n ? (n.v || '') + walk(n.l) + walk(n.r) : ''); __taint_sink(walk(tree)); } // flow: email
function s27(__taint_src) { const tree = { l: { v: __taint_src }, r: { v: 'x' } }; __taint_sink(tree.r.v); }
function s28(__taint_src) { const f = (n, acc) => (n === 0 ? acc : f(n - 1, acc + 'x')); __taint_sink(f(3, __taint_src)); } // flow: email
function s29(__taint_src) { const f = (n, acc) => (n === 0 ? 'done' : f(n - 1, acc)); __taint_sink(f(3, __taint_src)); }
function s30(__taint_src) { const isEven = n => (n === 0 ? __taint_src : isOdd(n - 1)); const isOdd = n => (n === 0 ? 'x' : isEven(n - 1)); __taint_sink(isEven(10)); } // flow: email
function s31(__taint_src) { var x = 'a'; function set() { x = __taint_src; } function get() { return x; } set(); __taint_sink(get()); } // flow: email
function s32(__taint_src) { var x = 'a'; function set() { x = __taint_src; } function get() { return x; } __taint_sink(get()); set(); }
function s33(__taint_src) { const a = 'x'; { const a = __taint_src; } __taint_sink(a); }
function s34(__taint_src) { for (let i = 0, v = __taint_src; i < 1; i++) __taint_sink(v); } // flow: email
function s35(__taint_src) { let v; for (v of ['x', __taint_src]); __taint_sink(v); } // flow: email
function s36(__taint_src) { let i = 10; do { i--; if (i < 5) { __taint_sink(__taint_src); } } while (i > 0); } // flow: email
function s37(__taint_src) { for (let i = 0; i < 3; i++) { if (i > 5) __taint_sink(__taint_src); } }
function s38(__taint_src) { const x = { v: __taint_src }; const y = { ...x, v: 'x' }; __taint_sink(y.v); }
function s39(__taint_src) { const x = { v: 'x' }; const y = { v: __taint_src, ...x }; __taint_sink(y.v); }
function s40(__taint_src) { const x = { w: 'x' }; const y = { v: __taint_src, ...x }; __taint_sink(y.v); } // flow: email
function s41(__taint_src) { const x = c() ? { v: 'x' } : {}; const y = { v: __taint_src, ...x }; __taint_sink(y.v); } // flow: email
function s42(__taint_src) { const o = { a: 1 }; o.b = __taint_src; const e = Object.entries(o); __taint_sink(e[0][1]); }
function s43(__taint_src) { const o = { a: 1 }; o.b = __taint_src; const e = Object.entries(o); __taint_sink(e[1][1]); } // flow: email
function s44(__taint_src) { const s = new Set([__taint_src]); s.delete(__taint_src); __taint_sink([...s][0]); }
function s45(__taint_src) { const a = [__taint_src, 'b']; const [x] = a.filter(v => v === 'b'); __taint_sink(x); }
function s46(__taint_src) { const x = [1, 2, 3].reduce((a, b) => a + b, __taint_src); __taint_sink(x); } // flow: email
function s47(__taint_src) { const x = [__taint_src].some(v => v); __taint_sink(x); }
function s48(__taint_src) { const x = __taint_src.length; __taint_sink(x > 3 ? 'a' : 'b'); }
function s49(__taint_src) { const o = new (class { #p = __taint_src; get p() { return this.#p; } q = 'x'; })(); __taint_sink(o.q); }
function s50(__taint_src) { const sym = Symbol('k'); const o = { [sym]: __taint_src, k: 'x' }; __taint_sink(o.k); }
