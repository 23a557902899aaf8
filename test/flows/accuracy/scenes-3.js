export function v41(__taint_src) { let last; for (const x of [__taint_src, 'x']) last = x; sink(last); }
export function v42(__taint_src) { let last; for (const x of ['x', __taint_src]) last = x; sink(last); } // flow: email
export function v43(__taint_src) { const seen = new Set([__taint_src]); sink(seen.has('x')); }
export function v44(__taint_src) { const counter = {}; counter[__taint_src] = (counter[__taint_src] || 0) + 1; sink(Object.keys(counter)[0]); } // flow: email
export function v45(__taint_src) { const e = new Error('x'); e.extra = __taint_src; try { throw e; } catch (c) { sink(c.message); } }
export function v46(__taint_src) { const r = [['a', __taint_src], ['b', 'x']].find(([k]) => k === 'b'); sink(r[1]); }
export function v47(__taint_src) { const { length } = __taint_src; sink(length); }
export function v48(__taint_src) { const d = new Date(); d.tag = __taint_src; sink(d.getTime()); }
export function v49(__taint_src) { const f = (...xs) => xs.length; sink(f(__taint_src)); }
export function v50(__taint_src) { const f = (h, ...xs) => xs; sink(f(__taint_src, 'x')[0]); }
export function v51(__taint_src) { const o = { x: 'p', get y() { return __taint_src; } }; const c = { ...o }; sink(c.y); } // flow: email
export function v52(__taint_src) { let x = __taint_src; const g = () => x; x = 'safe'; sink(g()); }
export function v53(__taint_src) { let x = 'safe'; const g = () => x; x = __taint_src; sink(g()); } // flow: email
export function v54(__taint_src) { const a = Array.isArray(__taint_src) ? 'l' : 'n'; sink(a); }
export function v55(__taint_src) { const sorted = [{ k: 2, v: __taint_src }, { k: 1, v: 'x' }].sort((a, b) => a.k - b.k); sink(sorted[0].v); }
export function v56(__taint_src) { const sorted = [{ k: 2, v: __taint_src }, { k: 1, v: 'x' }].sort((a, b) => a.k - b.k); sink(sorted[1].v); } // flow: email
export function v57(__taint_src) { const m = { a: __taint_src }; const e = Object.entries(m).map(([k, v]) => [k, 'x']); sink(Object.fromEntries(e).a); }
export function v58(__taint_src) { const p = '/u/' + __taint_src; sink(p.startsWith('/u') && p); } // flow: email
export function v59(__taint_src) { let n = 0; for (const ch of __taint_src) n++; sink(n); }
export function v60(__taint_src) { const acc = ['a', __taint_src].reduce((m, x, i) => { m['k' + i] = x; return m; }, {}); sink(acc.k0); }
