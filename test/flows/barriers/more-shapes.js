const c = () => Math.random() > 0.5;
function g1(__taint_src) { const x = sanitize(__taint_src); sink(x); sink(__taint_src); } // flow: email
function g2(__taint_src) { __taint_src = sanitize(__taint_src); sink(__taint_src); }
function g3(__taint_src) { const copy = __taint_src; __taint_src = sanitize(__taint_src); sink(copy); } // flow: email
function g4(__taint_src) { sanitize(__taint_src); sink(__taint_src); } // flow: email
function g5(__taint_src) { const o = { a: __taint_src, b: sanitize(__taint_src) }; sink(o.b); }
function g6(__taint_src) { const o = { a: __taint_src, b: sanitize(__taint_src) }; sink(o.a); } // flow: email
function g7(__taint_src) { const x = c() ? sanitize(__taint_src) : __taint_src; sink(x); } // flow: email
function g8(__taint_src) { let x = __taint_src; if (c()) x = sanitize(x); sink(x); } // flow: email
function g9(__taint_src) { let x = __taint_src; if (c()) x = sanitize(x); else x = 'x'; sink(x); }
function g10(__taint_src) { const a = [__taint_src, 'x'].map(sanitize); sink(a[0]); }
function g11(__taint_src) { const a = [__taint_src, 'x'].map(v => sanitize(v)); sink(a[0]); }
function g12(__taint_src) { const a = [__taint_src]; a.forEach((v, i) => { a[i] = sanitize(v); }); sink(a[0]); }
function g13(__taint_src) { if (!isSafe(__taint_src)) throw new Error(); sink(__taint_src); }
function g14(__taint_src) { const y = __taint_src; if (isSafe(__taint_src)) sink(y); }
function g15(__taint_src) { const y = __taint_src; if (isSafe(y)) sink(__taint_src); }
function g16(__taint_src) { let y = 'x'; if (isSafe(y)) { y = __taint_src; sink(y); } } // flow: email
function g17(__taint_src) { if (isSafe('const')) sink(__taint_src); } // flow: email
function g18(__taint_src) { while (!isSafe(__taint_src)) { __taint_src = source('phone'); } sink(__taint_src); }
function g19(__taint_src) { for (const v of [__taint_src]) { if (!isSafe(v)) continue; sink(v); } }
function g20(__taint_src) { for (const v of [__taint_src]) { if (!isSafe(v)) { continue; } } sink(__taint_src); } // flow: email
function g21(__taint_src) { [__taint_src].filter(isSafe).forEach(v => sink(v)); }
function g22(__taint_src) { [__taint_src].filter(v => isSafe(v)).forEach(v => sink(v)); }
function g23(__taint_src) { [__taint_src].filter(v => !isSafe(v)).forEach(v => sink(v)); } // flow: email
function g24(__taint_src) { const ok = isSafe(__taint_src) && c(); if (ok) sink(__taint_src); }
function g25(__taint_src) { const ok = isSafe(__taint_src) || c(); if (ok) sink(__taint_src); } // flow: email
function g26(__taint_src) { const o = { v: __taint_src }; if (isSafe(o.v)) sink(o.v); }
function g27(__taint_src) { const o = { v: __taint_src, w: __taint_src + 'x' }; if (isSafe(o.v)) sink(o.w); } // missing: email, what was made of a value is clean where the value is
function g28(__taint_src) { const o = { v: __taint_src }; if (!isSafe(o.v)) return; o.v = source('phone'); sink(o.v); } // flow: phone
function validate(x) { if (!isSafe(x)) { throw new Error('bad'); } }
function g29(__taint_src) { try { validate(__taint_src); } catch { return; } sink(__taint_src); }
function g30(__taint_src) { try { validate(__taint_src); } catch { } sink(__taint_src); } // flow: email
const isOk = x => isSafe(x);
const isNot = x => !isSafe(x);
function g31(__taint_src) { if (isOk(__taint_src)) sink(__taint_src); else sink('x'); }
function g32(__taint_src) { if (isNot(__taint_src)) { return; } sink(__taint_src); }
class V { check(x) { return isSafe(x); } static ok(x) { if (isSafe(x)) return true; return false; } }
function g33(__taint_src) { if (new V().check(__taint_src)) sink(__taint_src); }
function g34(__taint_src) { if (!V.ok(__taint_src)) return; sink(__taint_src); }
function g35(__taint_src) { return isSafe(__taint_src) ? sink(__taint_src) : undefined; }
function g36(__taint_src) { const s2 = __taint_src + 'x'; if (isSafe(s2)) sink(s2); }
function g37(__taint_src) { const s2 = __taint_src + 'x'; if (isSafe(s2)) sink(__taint_src); } // flow: email
function g38(__taint_src) { const s2 = __taint_src.trim(); if (!isSafe(s2)) return; sink(s2); }
function g39(__taint_src) { if (isSafe(__taint_src)) { setTimeout(() => sink(__taint_src), 0); } }
async function g40(__taint_src) { if (!(await Promise.resolve(isSafe(__taint_src)))) return; sink(__taint_src); }
function g41(__taint_src) { do { if (isSafe(__taint_src)) break; return; } while (true); sink(__taint_src); }
function g42(__taint_src, other) { if (isSafe(other) && isSafe(__taint_src)) sink(__taint_src); }
function g43(__taint_src, other) { if (isSafe(other)) { if (isSafe(__taint_src)) { return; } sink(__taint_src); } } // flow: email
function g44(__taint_src) { const f = isSafe; if (f(__taint_src)) sink(__taint_src); }
function g45(__taint_src) { const f = { isSafe }; if (f.isSafe(__taint_src)) sink(__taint_src); }
function g46(__taint_src) { const { a, b } = __taint_src; if (isSafe(a)) sink(b); } // flow: email
function g47(__taint_src) { const { a } = __taint_src; if (isSafe(a)) sink(a); }
function g48(__taint_src) { if ([__taint_src].every(isSafe)) sink(__taint_src); }
function g49(__taint_src) { const r = isSafe(__taint_src); if (!r) { return; } else { sink(__taint_src); } }
function g50(__taint_src) { const clean = isSafe(__taint_src) ? __taint_src : sanitize(__taint_src); sink(clean); }
function g51(__taint_src) { let clean = 'd'; if (isSafe(__taint_src)) { clean = __taint_src; } sink(clean); }
function g52(__taint_src) { let clean = 'd'; if (!isSafe(__taint_src)) { clean = __taint_src; } sink(clean); } // flow: email
function g53(__taint_src) { switch (true) { case !isSafe(__taint_src): return; } sink(__taint_src); }
function g54(__taint_src) { if (isSafe(__taint_src) == false) return; sink(__taint_src); }
function g55(__taint_src) { if (isSafe(__taint_src) != true) { sink(__taint_src); } } // flow: email
function g56(__taint_src) { isSafe(__taint_src) ? 0 : process.exit(1); sink(__taint_src); }
function g57(__taint_src) { const m = new Map([['k', __taint_src]]); if (isSafe(m.get('k'))) sink(m.get('k')); }
function g58(__taint_src) { const cleanAll = xs => xs.map(sanitize); sink(cleanAll([__taint_src])[0]); }
function g59(__taint_src) { const r = c() ? __taint_src : 'x'; if (isSafe(r)) sink(r); }
function g60(__taint_src) { let v = __taint_src; v = v.trim(); v = sanitize(v); v = v + '!'; sink(v); }
function g61(__taint_src) { let v = sanitize(__taint_src); v += __taint_src; sink(v); } // flow: email
function g62(__taint_src) { const p = Promise.resolve(__taint_src).then(sanitize).then(v => sink(v)); }
function g63(__taint_src) { const p = Promise.resolve(__taint_src).then(v => { if (!isSafe(v)) throw new Error(); return v; }).then(v => sink(v)); }
