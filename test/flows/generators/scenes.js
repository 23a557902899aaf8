export function n1() { function* g() { const x = yield 1; sink(x); } const i = g(); i.next(); i.next(source('email')); } // flow: email
export function n2() { function* g() { const x = yield 1; sink(x); } const i = g(); i.next(source('email')); i.next('x'); }
export function n3() { function* g() { try { yield 1; } catch (e) { sink(e); } } const i = g(); i.next(); i.throw(source('email')); } // flow: email
export function n4() { function* g() { try { yield 1; } finally { } } const i = g(); i.next(); sink(i.return(source('email')).value); } // flow: email
export function n5() { function* g() { yield 'x'; return source('email'); } for (const x of g()) sink(x); }
export function n6() { function* g() { yield 'x'; return source('email'); } const i = g(); i.next(); sink(i.next().value); } // flow: email
export function n7() { function* inner() { return source('email'); } function* g() { const r = yield* inner(); yield r; } sink([...g()][0]); } // flow: email
export function n8() { function* g() { yield 'a'; yield source('email'); } const [a, b] = g(); sink(a); }
export function n9() { function* g() { yield 'a'; yield source('email'); } const [a, b] = g(); sink(b); } // flow: email
export function n10() { function* nat() { let n = 0; while (true) yield n++; } for (const n of nat()) { if (n > 2) break; sink(n); } }
export function n11() { function* take(n, it) { let i = 0; for (const x of it) { if (i++ >= n) return; yield x; } } for (const x of take(1, [source('email'), 'b'])) sink(x); } // flow: email
export function n12() { const it = [source('email')].values(); sink(it.next().value); } // flow: email
export function n13() { const it = { n: 0, next() { return this.n++ ? { done: true } : { value: source('email'), done: false }; }, [Symbol.iterator]() { return this; } }; for (const x of it) sink(x); } // flow: email
export function n14() { const it = { [Symbol.iterator]() { return { next: () => ({ done: true }), return(v) { return {}; } }; }, extra: source('email') }; for (const x of it) sink(x); }
export function n15() { sink(Iterator.from([source('email')]).map(x => x).toArray()[0]); } // flow: email
export function n16() { sink([source('email'), 'b'].values().drop(1).next().value); }
export function n17() { sink([source('email'), 'b'].values().take(1).toArray()[0]); } // flow: email
export async function n18() { async function* g() { const x = yield; sink(x); } const i = g(); await i.next(); await i.next(source('email')); } // flow: email
export function n19() { function* g() { let got = []; try { while (true) got.push(yield); } finally { sink(got[0]); } } const i = g(); i.next(); i.next(source('email')); i.return(); } // flow: email
export function n20() { function* g() { yield* [source('email')]; } const o = { *[Symbol.iterator]() { yield* g(); } }; sink(Math.max(...o)); } // flow: email
export function n21() { const m = new Map([['a', source('email')]]); for (const [k] of m.entries()) sink(k); }
export function n22() { const o = { *gen() { yield this.v; }, v: source('email') }; sink(o.gen().next().value); } // flow: email
export function n23() { sink(['x', source('email')].values().reduce((a, b) => a + b)); } // flow: email
export function n24() { sink([[source('email')], ['b']].values().flatMap(x => x).next().value); } // flow: email
