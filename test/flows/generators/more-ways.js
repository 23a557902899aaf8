const s = source('email');
function* g1() { yield 'x'; yield s; }
{ const it = g1(); it.next(); sink(it.next().value); } // flow: email
{ const it = g1(); sink(it.next().value); }
sink([...g1()][1]); // flow: email
sink([...g1()][0]);
{ const [a, b] = g1(); sink(b); } // flow: email
{ const [a, b] = g1(); sink(a); }
function* g2() { const got = yield 'x'; sink(got); } // flow: email
{ const it = g2(); it.next(); it.next(s); }
function* g3() { return s; }
sink(g3().next().value); // flow: email
sink([...g3()][0]);
function* g4() { yield* g1(); yield 'z'; }
for (const v of g4()) sink(v); // flow: email
function* g5() { const r = yield* g3(); sink(r); } // flow: email
[...g5()];
function* g6(list) { for (const v of list) yield v; }
for (const v of g6([s])) sink(v); // flow: email
for (const v of g6(['x'])) sink(v);
function* map(it, f) { for (const v of it) yield f(v); }
sink([...map([s], v => v + '!')][0]); // flow: email
sink([...map([s], v => 'x')][0]);
function* inf() { let i = 0; while (true) yield i++; }
sink(inf().next().value);
function* take(n, it) { for (const v of it) { if (n-- <= 0) return; yield v; } }
sink([...take(1, g1())][0]); // flow: email
const obj = { *[Symbol.iterator]() { yield s; } };
sink([...obj][0]); // flow: email
const it2 = { next: () => ({ value: s, done: false }), [Symbol.iterator]() { return this; } };
for (const v of it2) { sink(v); break; } // flow: email
const ob3 = { *gen() { yield this.v; }, v: s };
for (const v of ob3.gen()) sink(v); // flow: email
function* g7() { try { yield 'x'; } catch (e) { sink(e); } } // flow: email
{ const it = g7(); it.next(); it.throw(s); }
function* g8() { try { yield 'x'; } finally { sink('x'); } }
{ const it = g8(); it.next(); sink(it.return(s).value); } // flow: email
class Tree { constructor(v, kids = []) { this.v = v; this.kids = kids; } *walk() { yield this.v; for (const k of this.kids) yield* k.walk(); } }
for (const v of new Tree('x', [new Tree(s)]).walk()) sink(v); // flow: email
for (const v of new Tree('x', [new Tree('y')]).walk()) sink(v);
async function* ag() { yield 'x'; yield s; }
(async () => { for await (const v of ag()) sink(v); })(); // flow: email
(async () => { const it = ag(); await it.next(); const { value } = await it.next(); sink(value); })(); // flow: email
sink(Iterator.from([s]).map(v => v).toArray()[0]); // flow: email
sink([s].values().map(v => v + '!').next().value); // flow: email
sink([s].values().filter(v => v).toArray()[0]); // flow: email
sink([s, 'x'].values().drop(1).toArray()[0]);
sink(Object.entries({ a: s }).flat()[1]); // flow: email
