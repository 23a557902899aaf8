const s = source('email');
{ const m = new Map(); m.set('k', s); sink(m.get('k')); sink(m.get('j')); } // flow: email
{ const m = new Map(); m.set('k', s); sink(m.get('j')); }
{ const m = new Map([['k', s], ['j', 'plain']]); sink(m.get('k')); sink(m.get('j')); } // flow: email
{ const m = new Map([['k', s], ['j', 'plain']]); sink(m.get('j')); }
{ const m = new Map([['k', s]]); m.set('k', 'plain'); sink(m.get('k')); }
{ const m = new Map([['k', s]]); m.delete('k'); sink(m.get('k')); }
{ const m = new Map([['k', s]]); m.clear(); sink(m.get('k')); }
{ const m = new Map([['k', s]]); sink(m.has('k')); sink(m.size); }
{ const m = new Map([['k', s]]); m.forEach((v, k) => sink(v)); } // flow: email
{ const m = new Map([['k', s]]); m.forEach((v, k) => sink(k)); }
{ const m = new Map([[s, 'v']]); m.forEach((v, k) => sink(k)); } // flow: email
{ const m = new Map([[s, 'v']]); m.forEach((v, k) => sink(v)); }
{ const m = new Map([['k', s]]); for (const [k, v] of m) sink(v); } // flow: email
{ const m = new Map([['k', s]]); for (const [k, v] of m) sink(k); }
{ const m = new Map([['k', s]]); for (const v of m.values()) sink(v); } // flow: email
{ const m = new Map([['k', s]]); for (const k of m.keys()) sink(k); }
{ const m = new Map([['k', s]]); for (const [k, v] of m.entries()) sink(v); } // flow: email
{ const m = new Map([['k', s]]); sink([...m][0][1]); } // flow: email
{ const m = new Map([['k', s]]); sink([...m][0][0]); }
{ const m = new Map([['k', s]]); sink([...m.values()][0]); } // flow: email
{ const m = new Map([['k', s]]); sink(Array.from(m, ([k, v]) => v)[0]); } // flow: email
{ const m = new Map([['k', s]]); const n = new Map(m); sink(n.get('k')); } // flow: email
{ const m = new Map([['k', s]]); const n = new Map(m); n.set('k', 'plain'); sink(m.get('k')); } // flow: email
{ const m = new Map(Object.entries({ k: s })); sink(m.get('k')); } // flow: email
{ const m = new Map(); m.set('a', 1).set('k', s).set('b', 2); sink(m.get('k')); sink(m.get('a')); } // flow: email
{ const m = new Map(); const key = {}; m.set(key, s); sink(m.get(key)); sink(m.get({})); } // flow: email
{ const m = new Map(); const key = {}; m.set(key, s); sink(m.get({})); }
{ const m = new Map(); m.set(1, s); sink(m.get(1)); } // flow: email
{ const m = new Map(); m.set('n', new Map([['k', s]])); sink(m.get('n').get('k')); } // flow: email
{ const m = new Map(); m.set('n', { k: s, j: 'plain' }); sink(m.get('n').k); } // flow: email
{ const m = new Map(); m.set('n', { k: s, j: 'plain' }); sink(m.get('n').j); }
{ const m = new Map(); m.set('n', []); m.get('n').push(s); sink(m.get('n')[0]); } // flow: email
{ sink(Map.groupBy([s], x => 'k').get('k')[0]); } // flow: email
{ sink(Map.groupBy(['plain'], x => 'k').get('k')[0]); }
{ const w = new WeakMap(); const key = {}; w.set(key, s); sink(w.get(key)); } // flow: email
{ const w = new WeakMap(); const key = {}, other = {}; w.set(key, s); sink(w.get(other)); }
{ const w = new WeakMap([[globalThis, s]]); sink(w.get(globalThis)); } // flow: email
{ const t = new Set(); t.add(s); for (const v of t) sink(v); } // flow: email
{ const t = new Set(); t.add('plain'); for (const v of t) sink(v); }
{ const t = new Set([s]); sink([...t][0]); } // flow: email
{ const t = new Set([s]); t.forEach(v => sink(v)); } // flow: email
{ const t = new Set([s]); sink(t.has(s)); sink(t.size); }
{ const t = new Set([s]); t.clear(); sink([...t][0]); }
{ const t = new Set([s]); sink(t.values().next().value); } // flow: email
{ const t = new Set([s]); sink(Array.from(t.keys())[0]); } // flow: email
{ const t = new Set([s]); for (const [a, b] of t.entries()) sink(b); } // flow: email
{ const t = new Set(['x']).union(new Set([s])); sink([...t][1]); } // flow: email
{ const t = new Set([s]).intersection(new Set([s, 'x'])); sink([...t][0]); } // flow: email
{ const t = new Set([s]).difference(new Set(['x'])); sink([...t][0]); } // flow: email
{ const t = new Set(['x']).difference(new Set([s])); sink([...t][0]); }
{ const t = new Set([s]).isSubsetOf(new Set([s])); sink(t); }
{ const a = new Set([s]), b = new Set(['plain']); sink([...b][0]); }
{ const w = new WeakRef({ x: s }); sink(w.deref().x); } // flow: email
{ const w = new WeakSet(); const t = { x: s }; w.add(t); sink(w.has(t)); }
{ function key() { return Math.random() > 0.5 ? 'a' : 'b'; } const m = new Map([['a', s]]); sink(m.get(key())); } // flow: email
{ function fill(m) { m.set('k', s); } const m = new Map(); fill(m); sink(m.get('k')); } // flow: email
{ function fill(m) { m.set('k', s); } const m = new Map(), n = new Map(); fill(m); sink(n.get('k')); }
{ function read(m, k) { return m.get(k); } const m = new Map([['a', s], ['b', 'plain']]); sink(read(m, 'a')); } // flow: email
{ function read(m, k) { return m.get(k); } const m = new Map([['a', s], ['b', 'plain']]); sink(read(m, 'b')); }
{ const cache = new Map(); function get(k) { if (!cache.has(k)) cache.set(k, s); return cache.get(k); } sink(get('x')); } // flow: email
{ const cache = {}; function get(k) { if (!(k in cache)) cache[k] = s; return cache[k]; } sink(get('x')); } // flow: email
{ const cache = {}; function get(k) { return (cache[k] ??= s); } sink(get('x')); } // flow: email
class Box extends Map { get(k) { return super.get(k); } }
{ const b = new Box(); b.set('k', s); sink(b.get('k')); } // flow: email
class List extends Array { first() { return this[0]; } }
{ const l = new List(); l.push(s); sink(l.first()); } // flow: email
{ const l = List.from([s]); sink(l[0]); } // flow: email
class Clean extends Map { get() { return 'plain'; } }
{ const b = new Clean(); b.set('k', s); sink(b.get('k')); }
