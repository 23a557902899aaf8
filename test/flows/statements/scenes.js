export function o1() { outer: for (const a of ['x', source('email')]) { for (const b of [1, 2]) { if (a === 'x') continue outer; sink(a); } } } // flow: email
export function o2() { let v = 'x'; block: { if (v) break block; v = source('email'); } sink(v); }
export function o3() { let v = 'x'; block: { v = source('email'); if (v) break block; v = 'y'; } sink(v); } // flow: email
function fin() { try { return source('email'); } finally { return 'x'; } }
export function o4() { sink(fin()); }
function fin2() { try { return 'x'; } finally { return source('email'); } }
export function o5() { sink(fin2()); } // flow: email
function fin3() { let v = source('email'); try { return v; } finally { v = 'x'; } }
export function o6() { sink(fin3()); } // flow: email
function fin4() { for (;;) { try { return source('email'); } finally { break; } } return 'x'; }
export function o7() { sink(fin4()); }
export function o8() { try { throw { code: source('email'), text: 'x' }; } catch ({ code, text }) { sink(text); } }
export function o9() { try { throw { code: source('email'), text: 'x' }; } catch ({ code, text }) { sink(code); } } // flow: email
export function o10() { try { try { throw new Error('x', { cause: source('email') }); } finally {} } catch (e) { sink(e.cause); } } // flow: email
export function o11() { const a = []; a[5] = source('email'); sink(a[4]); }
export function o12() { const a = [, source('email')]; sink(a[0]); }
export function o13() { const a = [, source('email')]; sink(a.at(-1)); } // flow: email
export function o14() { const a = new Array(3).fill(source('email')); sink(a[2]); } // flow: email
export function o15() { const a = [source('email'), 'x']; a.length = 0; sink(a[0]); }
export function o16() { const a = [source('email'), 'x']; a.shift(); sink(a[0]); }
export function o17() { const a = ['x', source('email')]; a.reverse(); sink(a[0]); } // flow: email
export function o18() { const a = [1, 2, 3]; a.splice(1, 1, source('email')); sink(a[1]); } // flow: email
export function o19() { const a = ['x', source('email')]; const b = a.toSpliced(1, 1); sink(b[0]); }
export function o20() { const a = ['x', 'y'].with(1, source('email')); sink(a[1]); } // flow: email
export function o21() { const a = ['x', 'y'].with(1, source('email')); sink(a[0]); }
export function o22() { sink([3, 1].toSorted((a, b) => (a > b ? source('email') : -1))[0]); }
export function o23() { const u = new Uint8Array(4); u[0] = source('email').charCodeAt(0); sink(u[0]); } // flow: email
export function o24() { const u = new Uint8Array([1, 2]); const v = new DataView(u.buffer); u[1] = source('email').charCodeAt(0); sink(v.getUint8(1)); } // flow: email
export function o25() { const u = Uint8Array.from(source('email'), c => c.charCodeAt(0)); sink(String.fromCharCode(...u)); } // flow: email
export function o26() { const a = new Float32Array(3); a.set([source('email').length ? source('email').charCodeAt(0) : 0], 1); sink(a[1]); } // flow: email
export function o27() { sink(Object.groupBy([{ k: 'a', v: source('email') }], o => o.k).a[0].v); } // flow: email
export function o28() { sink(Map.groupBy([{ k: 'a', v: source('email') }], o => o.k).get('a')[0].v); } // flow: email
export function o29() { sink(Object.keys(Object.groupBy([{ k: 'a', v: source('email') }], o => o.k))[0]); }
export function o30() { sink(structuredClone({ a: [source('email')] }).a[0]); } // flow: email
export function o31() { sink(structuredClone({ a: source('email'), b: 'x' }).b); }
export function o32() { const k = 'na' + 'me'; const { [k]: v } = { name: source('email') }; sink(v); } // flow: email
export function o33() { const k = 'other'; const { [k]: v } = { name: source('email'), other: 'x' }; sink(v); }
export function o34() { const { a, ...rest } = { a: source('email'), b: 'x' }; sink(rest.b); }
export function o35() { const { a, ...rest } = { a: 'x', b: source('email') }; sink(rest.b); } // flow: email
export function o36() { const { a: { b: [, c] = [] } = {} } = { a: { b: ['x', source('email')] } }; sink(c); } // flow: email
export function o37() { let a = 'x', b = source('email'); [a, b] = [b, a]; sink(a); } // flow: email
export function o38() { let a = 'x', b = source('email'); [a, b] = [b, a]; sink(b); }
export function o39() { const f = new Function('x', 'return x'); sink(f(source('email'))); } // flow: email
export function o40() { let t = source('email'); switch (1) { case 1: t = 'x'; default: } sink(t); }
export function o41() { let t = 'x'; switch (2) { case 1: t = source('email'); break; case 2: t = 'y'; } sink(t); }
export function o42() { let t = 'x'; switch (1) { case 1: t = source('email'); case 2: break; } sink(t); } // flow: email
export function o43() { let i = 0, v = 'x'; do { sink(v); v = source('email'); } while (i++ < 1); } // flow: email
export function o44() { let i = 0, v = 'x'; do { sink(v); v = source('email'); } while (false); }
export function o45() { let v = source('email'); v &&= 'x'; sink(v); }
export function o46() { let v = null; v ??= source('email'); sink(v); } // flow: email
export function o47() { let v = 'x'; v ||= source('email'); sink(v); }
export function o48() { var v = source('email'); { var v = 'x'; } sink(v); }
export function o49() { let v = 'x'; { let v = source('email'); } sink(v); }
export function o50() { sink((source('email'), 'x')); }
export function o51() { sink(typeof source('email')); }
export function o52() { sink(void source('email')); }
export function o53() { const f = (a = source('email'), b = a) => b; sink(f()); } // flow: email
export function o54() { const f = (a = source('email'), b = a) => b; sink(f('x')); }
export function o55() { function f() { arguments[0] = 'x'; return arguments[1]; } sink(f('a', source('email'))); } // flow: email
export function o56() { for (var i = 0, acc = ''; i < 2; i++) acc += i ? source('email') : 'a'; sink(acc); } // flow: email
export function o57() { const o = { a: source('email') }; for (const k in o) sink(k); }
export function o58() { const o = { a: source('email') }; for (const k in o) sink(o[k]); } // flow: email
export function o59() { const s = new Set([source('email')]); s.clear(); for (const x of s) sink(x); }
export function o60() { const a = new Set([source('email')]), b = new Set(['x']); for (const x of a.union(b)) sink(x); } // flow: email
export function o61() { const e = new AggregateError([source('email')], 'x'); sink(e.message); }
export function o62() { { using r = { v: source('email'), [Symbol.dispose]() { sink(this.v); } }; } } // flow: email
export function o63() { sink([['a', source('email')]].flat(2)[1]); } // flow: email
export function o64() { sink(Object.fromEntries([['a', source('email')], ['b', 'x']]).b); }
export function o65() { const a = ['a', 'b', source('email')]; sink(a.findLast(x => x.length > 1)); } // flow: email
export function o66() { sink([source('email')].indexOf('x')); }
export function o67() { sink(Array.from({ length: 2 }, (_, i) => i ? source('email') : 'x')[1]); } // flow: email
export function o68() { sink(['x', source('email')].copyWithin(0, 1)[0]); } // flow: email
export function o69() { const [x = source('email')] = ['y']; sink(x); }
export function o70() { const o = { n: 0, get next() { return this.n++ ? source('email') : 'x'; } }; o.next; sink(o.next); } // flow: email
