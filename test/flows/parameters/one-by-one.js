// each function a program of its own, taint by parameter
function p1(__taint_src) { let a = ''; a = __taint_src; __taint_sink(a); } // flow: email
function p2(__taint_src) { let a = __taint_src; a = ''; __taint_sink(a); }
function p3(__taint_src) { const o = { a: __taint_src, b: '' }; __taint_sink(o.b); }
function p4(__taint_src) { const o = { a: { b: { c: __taint_src, d: '' } } }; __taint_sink(o.a.b.c); } // flow: email
function p5(__taint_src) { const o = { a: { b: { c: __taint_src, d: '' } } }; __taint_sink(o.a.b.d); }
function p6(__taint_src) { const a = [__taint_src, 'x']; __taint_sink(a[0]); } // flow: email
function p7(__taint_src) { const a = [__taint_src, 'x']; __taint_sink(a[1]); }
function p8(__taint_src) { class A { constructor(d) { this.d = d; } get() { return this.d; } } __taint_sink(new A(__taint_src).get()); } // flow: email
function p9(__taint_src) { class A { constructor(d) { this.d = d; this.e = 'x'; } get() { return this.e; } } __taint_sink(new A(__taint_src).get()); }
function p10(__taint_src) { function A(d) { this.d = d; } A.prototype.get = function () { return this.d; }; __taint_sink(new A(__taint_src).get()); } // flow: email
function p11(__taint_src) { const f = x => x; __taint_sink(f(f(f(__taint_src)))); } // flow: email
function p12(__taint_src) { const f = (x, cb) => cb(x); f(__taint_src, y => __taint_sink(y)); } // flow: email
function p13(__taint_src) { const f = (x, cb) => cb('x'); f(__taint_src, y => __taint_sink(y)); }
function p14(__taint_src) { let r; [__taint_src].forEach(x => { r = x; }); __taint_sink(r); } // flow: email
function p15(__taint_src) { const s = new Set(); s.add(__taint_src); __taint_sink([...s][0]); } // flow: email
function p16(__taint_src) { const m = new Map(); m.set('k', __taint_src); m.set('j', 'x'); __taint_sink(m.get('j')); }
function p17(__taint_src) { const { a, ...rest } = { a: 'x', b: __taint_src }; __taint_sink(rest.b); } // flow: email
function p18(__taint_src) { const [x, ...r] = ['x', __taint_src]; __taint_sink(r[0]); } // flow: email
function p19(__taint_src) { let i = 0; while (i < 3) { i++; if (i === 2) break; } __taint_sink(i); }
function p20(__taint_src) { let x = 'x'; for (const k in { a: 1 }) { x = __taint_src; } __taint_sink(x); } // flow: email
function p21(__taint_src) { let x; try { throw __taint_src; } catch (e) { x = e; } __taint_sink(x); } // flow: email
function p22(__taint_src) { let x = 'x'; try { x = __taint_src; } finally { x = 'y'; } __taint_sink(x); }
function p23(__taint_src) { const t = typeof __taint_src; __taint_sink(t); }
function p24(__taint_src) { const x = __taint_src ? 'yes' : 'no'; __taint_sink(x); }
function p25(__taint_src) { const x = __taint_src || 'no'; __taint_sink(x); } // flow: email
function p26(__taint_src) { const x = 'a' && __taint_src; __taint_sink(x); } // flow: email
function p27(__taint_src) { const x = null ?? __taint_src; __taint_sink(x); } // flow: email
function p28(__taint_src) { let x = 'a'; x += __taint_src; __taint_sink(x); } // flow: email
function p29(__taint_src) { __taint_sink(...[__taint_src]); } // flow: email
function p30(__taint_src) { __taint_sink.call(null, __taint_src); } // flow: email
function p31(__taint_src) { __taint_sink.apply(null, [__taint_src]); } // flow: email
function p32(__taint_src) { __taint_sink.bind(null, __taint_src)(); } // flow: email
function p33(__taint_src) { const s = __taint_sink; s(__taint_src); } // flow: email
function p34(__taint_src) { const o = { s: __taint_sink }; o.s(__taint_src); } // flow: email
function p35(__taint_src) { [__taint_src].forEach(__taint_sink); } // flow: email
function p36(__taint_src) { [__taint_src].map(__taint_sink); } // flow: email
function p37(__taint_src) { Promise.resolve(__taint_src).then(__taint_sink); } // flow: email
function p38(__taint_src) { setTimeout(__taint_sink, 10, __taint_src); } // flow: email
function p39(__taint_src) { Reflect.apply(__taint_sink, null, [__taint_src]); } // flow: email
function p40(__taint_src) { (0, __taint_sink)(__taint_src); } // flow: email
function p41(__taint_src) { globalThis.__taint_sink(__taint_src); } // flow: email
function p42(__taint_src) { window['__taint_sink'](__taint_src); } // flow: email
function p43(__taint_src) { const n = '__taint_sink'; globalThis[n](__taint_src); } // flow: email
function p44(__taint_src) { __taint_sink?.(__taint_src); } // flow: email
function p45(__taint_src) { void __taint_sink(__taint_src); } // flow: email
function p46(__taint_src) { return __taint_sink(__taint_src), 1; } // flow: email
function p47(__taint_src) { const a = () => __taint_src; __taint_sink(a()); } // flow: email
function p48(__taint_src) { const a = async () => __taint_src; a().then(v => __taint_sink(v)); } // flow: email
async function p49(__taint_src) { const a = async () => __taint_src; __taint_sink(await a()); } // flow: email
function p50(__taint_src) { function* g() { yield __taint_src; } for (const v of g()) __taint_sink(v); } // flow: email
function p51(__taint_src) { function* g() { yield 'x'; } for (const v of g()) __taint_sink(v); }
function p52(__taint_src) { label: for (;;) { for (;;) { break label; } __taint_sink(__taint_src); } }
function p53(__taint_src) { if (1 === 2) { __taint_sink(__taint_src); } }
function p54(__taint_src) { const a = 1; const b = 2; if (a + b === 3) { __taint_sink(__taint_src); } } // flow: email
function p55(__taint_src) { const a = 1; const b = 2; if (a + b !== 3) { __taint_sink(__taint_src); } }
function p56(__taint_src) { let a = 'x'; if (__taint_src.length > 3) { a = __taint_src; } else { a = 'y'; } __taint_sink(a); } // flow: email
function p57(__taint_src) { let a = __taint_src; switch (a) { case 'x': a = 'x'; break; default: a = 'y'; } __taint_sink(a); }
function p58(__taint_src) { const o = {}; o[__taint_src] = 'v'; __taint_sink(Object.keys(o)[0]); } // flow: email
function p59(__taint_src) { const o = {}; o[__taint_src] = 'v'; __taint_sink(Object.values(o)[0]); }
function p60(__taint_src) { const o = { x: 'v' }; __taint_sink(o[__taint_src]); }
function p61(__taint_src) { const a = ['x', 'y']; __taint_sink(a[__taint_src]); }
function p62(__taint_src) { const x = { get y() { return __taint_src; } }; const { y } = x; __taint_sink(y); } // flow: email
function p63(__taint_src) { const f = function () { return arguments.length; }; __taint_sink(f(__taint_src)); }
function p64(__taint_src) { const s = JSON.stringify({ a: __taint_src }); __taint_sink(s); } // flow: email
function p65(__taint_src) { const o = JSON.parse(__taint_src); __taint_sink(o.a.b); } // flow: email
function p66(__taint_src) { const s = `${'a'}`; __taint_sink(s + 'x'); }
function p67(__taint_src, other) { __taint_src = other; __taint_sink(__taint_src); }
function p68(__taint_src) { const a = { v: 'x' }; const b = a; b.v = __taint_src; __taint_sink(a.v); } // flow: email
function p69(__taint_src) { let a = { v: 'x' }; const b = a; a = { v: __taint_src }; __taint_sink(b.v); }
function p70(__taint_src) { let a = { v: 'x' }; let b = a; b = { v: 'y' }; b.v = __taint_src; __taint_sink(a.v); }
function p71({ __taint_src }) { __taint_sink(__taint_src); } // flow: email
function p72([__taint_src]) { __taint_sink(__taint_src); } // flow: email
function p73(...__taint_src) { __taint_sink(__taint_src[0]); } // flow: email
function p74(__taint_src = 'd') { __taint_sink(__taint_src); } // flow: email
const p75 = async __taint_src => { __taint_sink(__taint_src); }; // flow: email
const p76 = { m(__taint_src) { __taint_sink(__taint_src); } }; // flow: email
class P77 { m(__taint_src) { __taint_sink(__taint_src); } static s(__taint_src) { __taint_sink(__taint_src.x); } } // flow: email
class P78 { constructor(__taint_src) { this.v = __taint_src; } get() { return this.v; } show() { __taint_sink(this.get()); } } // flow: email
class P79 { set v(__taint_src) { __taint_sink(__taint_src); } } // flow: email
function p80(__taint_src) { function inner(__taint_src) { __taint_sink(__taint_src); } inner('x'); } // flow: email
function p81(__taint_src) { { let __taint_src = 'x'; __taint_sink(__taint_src); } }
function p82(__taint_src) { var v = 'x'; { var v = __taint_src; } __taint_sink(v); } // flow: email
function p83(__taint_src) { const v = new Promise((res, rej) => rej(__taint_src)); v.catch(e => __taint_sink(e)); } // flow: email
function p84(__taint_src) { const fs = { a: x => x, b: x => 'x' }; __taint_sink(fs.b(__taint_src)); }
function p85(__taint_src) { const fs = [x => x, x => 'x']; __taint_sink(fs[0](__taint_src)); } // flow: email
function p86(__taint_src) { const fs = [x => x, x => 'x']; __taint_sink(fs[1](__taint_src)); }
function p87(__taint_src) { let n = 0; n = n + 1; const o = [__taint_src, 'x']; __taint_sink(o[n]); }
function p88(__taint_src) { const key = 'a' + 'b'; const o = { ab: __taint_src, a: 'x' }; __taint_sink(o[key]); } // flow: email
function p89(__taint_src) { const s = __taint_src.split(',').map(x => x.trim()).filter(Boolean).join(';'); __taint_sink(s); } // flow: email
function p90(__taint_src) { const d = new Date(__taint_src); __taint_sink(d.getFullYear()); } // flow: email
function p91(__taint_src) { const o = Object.assign(Object.create({ v: 'x' }), { w: __taint_src }); __taint_sink(o.v); }
function p92(__taint_src) { const o = Object.create({ v: __taint_src }); __taint_sink(o.v); } // flow: email
function p93(__taint_src) { const w = new WeakMap(), k = {}; w.set(k, __taint_src); w.delete(k); __taint_sink(w.get(k)); }
function p94(__taint_src) { const a = []; a.push(__taint_src); a.length = 0; a.push('x'); __taint_sink(a[0]); }
function p95(__taint_src) { const a = ['x']; a[a.length] = __taint_src; __taint_sink(a[1]); } // flow: email
function p96(__taint_src) { const q = [__taint_src]; while (q.length) { const v = q.shift(); __taint_sink(v); } } // flow: email
function p97(__taint_src) { const stack = []; stack.push('x'); stack.push(__taint_src); __taint_sink(stack.pop()); } // flow: email
function p98(__taint_src) { const stack = []; stack.push(__taint_src); stack.push('x'); __taint_sink(stack.pop()); }
function p99(__taint_src) { let node = { v: __taint_src, next: null }; node = { v: 'x', next: node }; let out = ''; while (node) { out += node.v; node = node.next; } __taint_sink(out); } // flow: email
