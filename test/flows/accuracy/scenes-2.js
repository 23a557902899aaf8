export function v21(__taint_src) { const swap = ({ a, b }) => ({ a: b, b: a }); sink(swap({ a: __taint_src, b: 'x' }).a); }
export function v22(__taint_src) { const swap = ({ a, b }) => ({ a: b, b: a }); sink(swap({ a: __taint_src, b: 'x' }).b); } // flow: email
export function v23(__taint_src) { const c = { n: 0, add(v) { this.v = v; return this; } }; c.add(__taint_src).add('x'); sink(c.v); }
export function v24(__taint_src) { const st = []; st.push('x'); st.push(__taint_src); st.pop(); sink(st[0]); }
export function v25(__taint_src) { const st = []; st.push('x'); st.push(__taint_src); st.pop(); sink(st.pop()); }
export function v26(__taint_src) { const lookup = { [String(1)]: __taint_src, 2: 'x' }; sink(lookup[2]); }
export function v27(__taint_src) { const arr = [{ v: __taint_src }, { v: 'x' }]; const vs = arr.map(o => o.v); sink(vs[1]); }
export function v28(__taint_src) { const arr = [{ v: __taint_src, k: 1 }, { v: 'x', k: 2 }]; const one = arr.filter(o => o.k === 2)[0]; sink(one.v); }
export function v29(__taint_src) { const cache = {}; function get(k) { return cache[k]; } cache.a = __taint_src; cache.b = 'x'; sink(get('b')); }
export function v30(__taint_src) { const cache = {}; function get(k) { return cache[k]; } cache.a = __taint_src; cache.b = 'x'; sink(get('a')); } // flow: email
export function v31(__taint_src) { const j = JSON.parse(JSON.stringify({ a: __taint_src, b: 'x' })); sink(j.b); }
export function v32(__taint_src) { const j = JSON.parse(JSON.stringify({ a: __taint_src }), (k, v) => (k === 'a' ? 'x' : v)); sink(j.a); }
export function v33(__taint_src) { sink(JSON.stringify({ a: __taint_src, b: 'x' }, ['b'])); }
export function v34(__taint_src) { sink(JSON.stringify({ a: __taint_src, toJSON() { return { b: 1 }; } })); }
export function v35(__taint_src) { sink(JSON.stringify({ toJSON() { return { b: __taint_src }; } })); } // flow: email
export function v36(__taint_src) { const s = 'k=' + __taint_src; sink(s.slice(0, 2)); }
export function v37(__taint_src) { const s = 'k=' + __taint_src; sink(s.split('=')[0]); } // spurious: email, of a text that is split at a sign nobody knows which part a value is in
export function v38(__taint_src) { const s = 'k=' + __taint_src; sink(s.split('=')[1]); } // flow: email
export function v39(__taint_src) { const b = bind.bind(null, __taint_src); sink(b('x')); }
export function v40(__taint_src) { const b = bind.bind(null, 'x'); sink(b(__taint_src)); } // flow: email
function bind(a, b) { return b; }
