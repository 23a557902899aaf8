// A barrier guard in every shape, each beside what looks like one and is none.
const c = () => Math.random() > 0.5;
function positive(__taint_src) { if (isSafe(__taint_src)) { sink(__taint_src); } else { sink(__taint_src); } } // flow: email
function positiveOnly(__taint_src) { if (isSafe(__taint_src)) { sink(__taint_src); } }
function early(__taint_src) { if (!isSafe(__taint_src)) return; sink(__taint_src); }
function earlyElse(__taint_src) { if (isSafe(__taint_src)) {} else { return; } sink(__taint_src); }
function wrongEarly(__taint_src) { if (isSafe(__taint_src)) return; sink(__taint_src); } // flow: email
function throws(__taint_src) { if (!isSafe(__taint_src)) throw new Error('x'); sink(__taint_src); }
function and(__taint_src) { isSafe(__taint_src) && sink(__taint_src); }
function or(__taint_src) { isSafe(__taint_src) || sink(__taint_src); } // flow: email
function notOr(__taint_src) { !isSafe(__taint_src) || sink(__taint_src); }
function ternary(__taint_src) { isSafe(__taint_src) ? sink(__taint_src) : null; }
function ternaryElse(__taint_src) { isSafe(__taint_src) ? null : sink(__taint_src); } // flow: email
function chosen(__taint_src) { const v = isSafe(__taint_src) ? __taint_src : 'plain'; sink(v); }
function helper(x) { return isSafe(x); }
function byHelper(__taint_src) { if (helper(__taint_src)) sink(__taint_src); }
function notByHelper(__taint_src) { if (!helper(__taint_src)) return; sink(__taint_src); }
function negHelper(x) { return !isSafe(x); }
function byNegHelper(__taint_src) { if (negHelper(__taint_src)) return; sink(__taint_src); }
function byNegHelperWrong(__taint_src) { if (negHelper(__taint_src)) sink(__taint_src); } // flow: email
function strict(x) { if (isSafe(x)) { return true; } return false; }
function byStrict(__taint_src) { if (strict(__taint_src)) sink(__taint_src); }
function ready(x) { return isSafe(x) && c(); }
function byReady(__taint_src) { if (ready(__taint_src)) sink(__taint_src); }
function lax(x) { return isSafe(x) || c(); }
function byLax(__taint_src) { if (lax(__taint_src)) sink(__taint_src); } // flow: email
function assertSafe(x) { if (!isSafe(x)) throw new Error('x'); }
function byAssert(__taint_src) { assertSafe(__taint_src); sink(__taint_src); }
function assertOther(__taint_src, y) { assertSafe(y); sink(__taint_src); } // flow: email
function ensure(x) { if (!isSafe(x)) throw new Error('x'); return x; }
function byEnsure(__taint_src) { sink(ensure(__taint_src)); }
function orPlain(x) { return isSafe(x) ? x : 'plain'; }
function byOrPlain(__taint_src) { sink(orPlain(__taint_src)); }
function variable(__taint_src) { const ok = isSafe(__taint_src); if (ok) sink(__taint_src); }
function variableNot(__taint_src) { const bad = !isSafe(__taint_src); if (bad) return; sink(__taint_src); }
function variableReassigned(__taint_src) { let ok = isSafe(__taint_src); ok = true; if (ok) sink(__taint_src); } // flow: email
function other(__taint_src, y) { if (isSafe(y)) sink(__taint_src); } // flow: email
function before(__taint_src) { let v = 'x'; if (!isSafe(v)) return; v = __taint_src; sink(v); } // flow: email
function before2(__taint_src) { let v = __taint_src; if (isSafe(v)) { v = source('phone'); sink(v); } } // flow: phone
function inLoop(__taint_src) { while (isSafe(__taint_src)) { sink(__taint_src); break; } }
function loop2(list) { for (const __taint_src2 of [source('email')]) { if (!isSafe(__taint_src2)) continue; sink(__taint_src2); } }
function loop3(list) { for (const v of [source('email')]) { if (isSafe(v)) continue; sink(v); } } // flow: email
function loop4() { for (const v of [source('email')]) { if (!isSafe(v)) break; sink(v); } }
function sw(__taint_src) { switch (true) { case isSafe(__taint_src): sink(__taint_src); break; default: sink(__taint_src); } } // flow: email
function sw2(__taint_src) { switch (true) { case isSafe(__taint_src): sink(__taint_src); break; default: } }
function sw3(__taint_src) { switch (isSafe(__taint_src)) { case true: sink(__taint_src); break; default: } }
function sw4(__taint_src) { switch (isSafe(__taint_src)) { case false: return; } sink(__taint_src); }
function bang(__taint_src) { if (!!isSafe(__taint_src)) sink(__taint_src); }
function bool(__taint_src) { if (Boolean(isSafe(__taint_src))) sink(__taint_src); }
function eq(__taint_src) { if (isSafe(__taint_src) === true) sink(__taint_src); }
function neq(__taint_src) { if (isSafe(__taint_src) !== true) return; sink(__taint_src); }
function nested(__taint_src) { if (c()) { if (isSafe(__taint_src)) { sink(__taint_src); } } }
function both(__taint_src) { if (isSafe(__taint_src) && c()) sink(__taint_src); }
function either(__taint_src) { if (isSafe(__taint_src) || c()) sink(__taint_src); } // flow: email
function demorgan(__taint_src) { if (!(isSafe(__taint_src) && c())) return; sink(__taint_src); }
function demorgan2(__taint_src) { if (!isSafe(__taint_src) && c()) return; sink(__taint_src); } // flow: email
function field(__taint_src) { if (isSafe(__taint_src.a)) sink(__taint_src.a); }
function field2(__taint_src) { if (isSafe(__taint_src.a)) sink(__taint_src.b); } // flow: email
function whole(__taint_src) { if (isSafe(__taint_src)) sink(__taint_src.b); }
function part(__taint_src) { if (isSafe(__taint_src.b)) sink(__taint_src); } // flow: email
function made(__taint_src) { if (isSafe(__taint_src)) sink('x' + __taint_src); }
function madeChecked(__taint_src) { const v = __taint_src + 'x'; if (isSafe(v)) sink(v); }
function alias(__taint_src) { const v = __taint_src; if (isSafe(v)) sink(__taint_src); }
function trim(__taint_src) { if (isSafe(__taint_src)) sink(__taint_src.trim()); }
function objectField(__taint_src) { const o = { v: __taint_src }; if (isSafe(o.v)) sink(o.v); }
function closure(__taint_src) { if (isSafe(__taint_src)) { const f = () => sink(__taint_src); f(); } }
function closure2(__taint_src) { const f = () => sink(__taint_src); if (isSafe(__taint_src)) f(); }
function callback(__taint_src) { if (!isSafe(__taint_src)) return; setTimeout(() => sink(__taint_src), 1); }
function filter() { [source('email')].filter(isSafe).forEach(v => sink(v)); }
function filter2() { [source('email')].filter(v => isSafe(v)).map(v => sink(v)); }
function filter3() { [source('email')].filter(v => !isSafe(v)).map(v => sink(v)); } // flow: email
function find() { const v = [source('email')].find(v => isSafe(v)); sink(v); }
function tryCatch(__taint_src) { try { assertSafe(__taint_src); sink(__taint_src); } catch { sink(__taint_src); } } // flow: email
function tryCatch2(__taint_src) { try { assertSafe(__taint_src); } catch { return; } sink(__taint_src); }
function tryCatch3(__taint_src) { try { assertSafe(__taint_src); } catch {} sink(__taint_src); } // flow: email
async function awaited(__taint_src) { if (!(await isSafe(__taint_src))) return; sink(__taint_src); }
async function asyncHelper(x) { return isSafe(x); }
async function byAsync(__taint_src) { if (await asyncHelper(__taint_src)) sink(__taint_src); }
function onePath(__taint_src) { if (c()) { if (!isSafe(__taint_src)) return; } sink(__taint_src); } // flow: email
function allPaths(__taint_src) { if (c()) { if (!isSafe(__taint_src)) return; } else if (!isSafe(__taint_src)) return; sink(__taint_src); }
function overwritten(__taint_src) { let v = __taint_src; if (!isSafe(v)) v = 'plain'; sink(v); }
function cleaned(__taint_src) { let v = __taint_src; if (!isSafe(v)) v = sanitize(v); sink(v); }
function sanOne(__taint_src) { let v = __taint_src; if (c()) v = sanitize(v); sink(v); } // flow: email
function sanAll(__taint_src) { let v; if (c()) v = sanitize(__taint_src); else v = sanitize(__taint_src); sink(v); }
function sanUnused(__taint_src) { sanitize(__taint_src); sink(__taint_src); } // flow: email
function sanLater(__taint_src) { const v = __taint_src; const w = sanitize(v); sink(v); sink(w); } // flow: email
function sanPart(__taint_src) { sink(sanitize(__taint_src) + __taint_src); } // flow: email
function sanField(__taint_src) { const o = { a: sanitize(__taint_src), b: __taint_src }; sink(o.a); }
function sanMapped() { [source('email')].map(sanitize).forEach(v => sink(v)); }
function sanThen() { Promise.resolve(source('email')).then(sanitize).then(v => sink(v)); }
function sanWrap(x) { return sanitize(x); }
function bySanWrap(__taint_src) { sink(sanWrap(__taint_src)); }
function optional(__taint_src) { if (isSafe?.(__taint_src)) sink(__taint_src); }
function nullish(__taint_src) { const ok = isSafe(__taint_src) ?? false; if (ok) sink(__taint_src); }
class Checked { constructor(v) { this.v = v; } get isOk() { return isSafe(this.v); } check() { return isSafe(this.v); } assert() { if (!isSafe(this.v)) throw new Error('x'); return this; } use() { if (!this.check()) return; sink(this.v); } use2() { sink(this.v); } } // flow: email
function method(__taint_src) { const k = new Checked(__taint_src); k.use(); k.use2(); }
function method2(__taint_src) { const k = new Checked(__taint_src); if (k.isOk) sink(k.v); }
function method3(__taint_src) { const k = new Checked(__taint_src); sink(k.assert().v); }
const guards = { safe: x => isSafe(x) };
function byObject(__taint_src) { if (guards.safe(__taint_src)) sink(__taint_src); }
function gate(x, f) { if (isSafe(x)) f(x); }
function byGate(__taint_src) { gate(__taint_src, v => sink(v)); }
function doWhile(__taint_src) { do { if (!isSafe(__taint_src)) break; sink(__taint_src); } while (c()); }
function forCond(__taint_src) { for (; isSafe(__taint_src);) { sink(__taint_src); break; } }
function label(__taint_src) { out: { if (!isSafe(__taint_src)) break out; sink(__taint_src); } }
function comma(__taint_src) { if ((c(), isSafe(__taint_src))) sink(__taint_src); }
function assignCond(__taint_src) { let ok; if ((ok = isSafe(__taint_src))) sink(__taint_src); }
function destructured({ __taint_src }) { sink(__taint_src); } // flow: email
function destructured2({ a: __taint_src }) { sink(__taint_src); } // flow: email
function destructured3([__taint_src]) { sink(__taint_src); } // flow: email
function withDefault(__taint_src = 'plain') { sink(__taint_src); } // flow: email
function rest(...__taint_src) { sink(__taint_src[0]); } // flow: email
const arrow = __taint_src => sink(__taint_src); // flow: email
const o = { m(__taint_src) { sink(__taint_src); }, set v(__taint_src) { sink(__taint_src); } }; // flow: email
class K { constructor(__taint_src) { sink(__taint_src); } static s(__taint_src) { sink(__taint_src); } #p(__taint_src) { sink(__taint_src); } } // flow: email
for (const run of [loop2, loop3, loop4, filter, filter2, filter3, find, sanMapped, sanThen]) run();
