export function v1() { const o = { a: { b: source('email') }, c: { b: 'x' } }; sink(o.c.b); }
export function v2() { const o = { a: {} }; o.a.x = source('email'); o.a = {}; sink(o.a.x); }
export function v3(__taint_src) { const a = [__taint_src, 'x']; sink(a[1]); }
export function v4(__taint_src) { const a = { [__taint_src]: 'x' }; sink(Object.values(a)[0]); }
export function v5(__taint_src) { const m = new Map(); m.set('a', __taint_src); m.set('b', 'x'); sink(m.get('b')); }
export function v6(__taint_src) { let r = ''; if (false) r = __taint_src; sink(r); }
export function v7(__taint_src) { let r = __taint_src; r = 'x'; sink(r); }
export function v8(__taint_src) { const f = x => { x.v = 'safe'; }; const o = { v: __taint_src }; f(o); sink(o.v); }
export function v9(__taint_src) { const f = x => { x = { v: 'safe' }; }; const o = { v: __taint_src }; f(o); sink(o.v); } // flow: email
export function v10(__taint_src) { function pick(i) { return i === 0 ? __taint_src : 'x'; } sink(pick(1)); }
export function v11(__taint_src) { const fs = [() => 'x', () => __taint_src]; sink(fs[0]()); }
export function v12(__taint_src) { const fs = { a: () => 'x', b: () => __taint_src }; const k = 'b'; sink(fs[k]()); } // flow: email
export function v13(__taint_src) { let s = 'x'; for (let i = 0; i < 0; i++) s = __taint_src; sink(s); }
export function v14(__taint_src) { const x = 7; let s; if (x > 10) s = __taint_src; else s = 'x'; sink(s); }
export function v15(__taint_src) { const o1 = { v: __taint_src }; const o2 = { ...o1, v: 'x' }; sink(o2.v); }
export function v16(__taint_src) { const o1 = { v: __taint_src }; const o2 = { v: 'x', ...o1 }; sink(o2.v); } // flow: email
export function v17(__taint_src) { const a = ['x', __taint_src]; const [, ...r] = a; sink(r[0]); } // flow: email
export function v18(__taint_src) { const a = ['x', __taint_src]; const i = 1 - 1; sink(a[i]); }
export function v19(__taint_src) { const q = []; q.push(__taint_src); q.push('x'); q.shift(); sink(q.shift()); }
export function v20(__taint_src) { const o = Object.assign({}, { v: __taint_src }, { v: 'x' }); sink(o.v); }
