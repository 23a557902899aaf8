const s = source('email');
{ const f = new FormData(); f.append('q', s); sink(f.get('q')); } // flow: email
{ const f = new FormData(); f.append('q', s); f.append('r', 'x'); sink(f.get('r')); }
{ const f = new FormData(); f.append('q', s); sink(f.getAll('q')[0]); } // flow: email
{ const f = new FormData(); f.append('q', s); for (const [k, v] of f.entries()) sink(v); } // flow: email
{ const f = new FormData(); f.append('q', s); f.delete('q'); sink(f.get('q')); }
{ const f = new FormData(); f.set('q', s); sink([...f.values()][0]); } // flow: email
{ const f = new FormData(); f.set('q', s); f.set('q', 'x'); sink(f.get('q')); }
{ const f = new FormData(); f.set('q', s); f.forEach(v => sink(v)); } // flow: email
{ const f = new FormData(); f.set('q', s); sink(f); } // flow: email
{ const u = new URL('https://x.org/?q=' + s); sink(u.searchParams.get('q')); } // flow: email
{ const u = new URL('https://x.org/'); u.searchParams.append('q', s); sink(u.toString()); } // flow: email
{ const u = new URL('https://x.org/'); u.searchParams.set('q', s); sink(u.search); } // flow: email
{ const u = new URL('https://x.org/'); u.hash = s; sink(u.href); } // flow: email
{ const u = new URL('https://x.org/'); u.hash = s; sink(`${u}`); } // flow: email
{ const u = new URL('https://x.org/'); u.searchParams.set('q', s); sink(u); } // flow: email
{ const u = new URL('https://x.org/'); u.searchParams.set('q', 'x'); sink(u.href); }
{ const u = new URL(s); sink(u.hostname); } // flow: email
{ const p = new URLSearchParams(); p.set('q', s); sink(p.toString()); } // flow: email
{ const p = new URLSearchParams(); p.set('q', s); sink(p.get('q')); } // flow: email
{ const p = new URLSearchParams(); p.set('q', s); sink(p.get('r')); }
{ const p = new URLSearchParams({ a: s, b: 'x' }); sink(p.get('a')); } // flow: email
{ const p = new URLSearchParams({ a: s, b: 'x' }); sink(p.get('b')); }
{ const p = new URLSearchParams(s); sink(p.get('b')); } // flow: email
{ const p = new URLSearchParams([['a', s]]); sink(`${p}`); } // flow: email
{ const p = new URLSearchParams(); p.append('a', s); sink('?' + p); } // flow: email
{ localStorage.setItem('k1', s); sink(localStorage.getItem('k1')); } // flow: email
{ localStorage.setItem('k2', 'x'); sink(localStorage.getItem('k2')); }
{ localStorage.k3 = s; sink(localStorage.k3); } // flow: email
{ sessionStorage.setItem('k4', s); sink(sessionStorage.getItem('k4')); } // flow: email
{ sessionStorage.setItem('k1', 'x'); sink(sessionStorage.getItem('k1')); }
{ localStorage.setItem('k5', JSON.stringify({ e: s })); sink(JSON.parse(localStorage.getItem('k5')).e); } // flow: email
{ localStorage.setItem('k6', s); localStorage.removeItem('k6'); sink(localStorage.getItem('k6')); }
{ const h = new Headers(); h.set('X-User', s); sink(h.get('X-User')); } // flow: email
{ const h = new Headers({ 'X-User': s }); sink(h.get('X-User')); } // flow: email
{ const m = new Map(); m.set('a', s); sink(m.get('a')); } // flow: email
{ const m = new Map(); m.set('a', s); sink(m.get('b')); }
{ const m = new Map([['a', s], ['b', 'x']]); sink(m.get('b')); }
{ const m = new Map(); m.set('a', s).set('b', 'x'); m.delete('a'); sink(m.get('a')); }
{ const m = new Map(); m.set('a', s); m.set('a', 'x'); sink(m.get('a')); }
{ const w = new WeakMap(); const k = {}, k2 = {}; w.set(k, s); sink(w.get(k)); } // flow: email
{ const w = new WeakMap(); const k = {}, k2 = {}; w.set(k, s); sink(w.get(k2)); }
{ const st = new Set(); st.add(s); for (const v of st) sink(v); } // flow: email
{ const st = new Set(['x']); st.add('y'); for (const v of st) sink(v); }
{ const st = new Set([s]); st.clear(); st.add('x'); sink([...st][0]); }
{ const st = new Set([s]); sink(st.has('x')); }
{ const m = new Map([[s, 'v']]); sink([...m.keys()][0]); } // flow: email
{ const m = new Map([[s, 'v']]); sink([...m.values()][0]); }
{ const m = new Map([['k', s]]); m.forEach((v, k) => sink(k)); }
{ const m = new Map([['k', s]]); m.forEach((v, k) => sink(v)); } // flow: email
{ const m = Map.groupBy([{ t: 'a', v: s }], x => x.t); sink(m.get('a')[0].v); } // flow: email
{ const m = Map.groupBy([{ t: 'a', v: s }], x => x.t); sink(m.get('a')[0].t); } // spurious: email, grouped elements are one piece
document.cookie = 'a=' + s;
sink(document.cookie); // flow: email
history.pushState({ u: s }, '', '/');
sink(history.state.u); // flow: email
window.name = s;
sink(window.name); // flow: email
