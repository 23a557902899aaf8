const s = source('email');
function* g() { yield 'plain'; yield s; return 'end'; }
for (const v of g()) sink(v); // flow: email
{ const i = g(); sink(i.next().value); }
{ const i = g(); i.next(); sink(i.next().value); } // flow: email
{ const [a, b] = g(); sink(a); }
{ const [a, b] = g(); sink(b); } // flow: email
sink([...g()][1]); // flow: email
sink([...g()][0]);
sink(Array.from(g())[1]); // flow: email
sink(Math.max(...g())); // flow: email
sink(new Set(g()).has(s));
function* deleg() { yield* g(); }
for (const v of deleg()) sink(v); // flow: email
function* ret() { const r = yield* inner(); sink(r); } // flow: email
function* inner() { yield 1; return s; }
[...ret()];
function* echo() { const x = yield 1; sink(x); } // flow: email
{ const i = echo(); i.next(); i.next(s); }
function* echo2() { const x = yield 1; sink(x); }
{ const i = echo2(); i.next(); i.next('plain'); }
function* thrown() { try { yield 1; } catch (e) { sink(e); } } // flow: email
{ const i = thrown(); i.next(); i.throw(s); }
function* plain() { yield 'a'; yield 'b'; }
for (const v of plain()) sink(v);
{ const i = plain(); sink(i.return(s).value); } // flow: email
function* params(x) { yield x; }
for (const v of params(s)) sink(v); // flow: email
for (const v of params('plain')) sink(v);
function* loop() { let i = 0; while (true) { yield i++; if (i > 3) yield s; } }
for (const v of loop()) sink(v); // flow: email
function* fin() { try { yield 1; } finally { sink(s); } } // flow: email
for (const v of fin()) break;
async function* ag() { yield 'plain'; yield s; }
(async () => {
  for await (const v of ag()) sink(v); // flow: email
  const i = ag();
  await i.next();
  sink((await i.next()).value); // flow: email
  const j = ag();
  sink((await j.next()).value);
  sink((await Array.fromAsync(ag()))[1]); // flow: email
})();
async function* ap() { yield await Promise.resolve('plain'); }
(async () => { for await (const v of ap()) sink(v); })();
async function* ad() { yield* ag(); }
(async () => { for await (const v of ad()) sink(v); })(); // flow: email
const it = { [Symbol.iterator]() { let n = 0; return { next: () => (n++ ? { done: true } : { done: false, value: s }) }; } };
for (const v of it) sink(v); // flow: email
sink([...it][0]); // flow: email
const { ...none } = it; sink(none.x);
const it2 = { *[Symbol.iterator]() { yield s; } };
for (const v of it2) sink(v); // flow: email
const it3 = { *[Symbol.iterator]() { yield 'plain'; }, x: s };
for (const v of it3) sink(v);
class Tree { constructor(v, ...kids) { this.v = v; this.kids = kids; } *[Symbol.iterator]() { yield this.v; for (const k of this.kids) yield* k; } }
for (const v of new Tree('plain', new Tree(s))) sink(v); // flow: email
for (const v of new Tree('plain', new Tree('x'))) sink(v);
class Range { constructor(v) { this.v = v; } [Symbol.iterator]() { const v = this.v; return { i: 0, next() { return this.i++ < 2 ? { value: v, done: false } : { value: undefined, done: true }; }, [Symbol.iterator]() { return this; } }; } }
for (const v of new Range(s)) sink(v); // flow: email
for (const v of new Range('plain')) sink(v);
const ai = { async *[Symbol.asyncIterator]() { yield s; } };
(async () => { for await (const v of ai) sink(v); })(); // flow: email
sink(g().map(x => x).toArray()[1]); // flow: email
sink(g().filter(x => x).next().value); // flow: email
sink(g().take(2).toArray()[1]); // flow: email
sink(g().drop(1).next().value); // flow: email
sink(g().flatMap(x => [x]).toArray()[1]); // flow: email
sink(g().reduce((a, b) => a + b)); // flow: email
g().forEach(x => sink(x)); // flow: email
sink(g().some(x => x));
sink(g().find(x => x !== 'plain')); // flow: email
sink(Iterator.from([s]).next().value); // flow: email
sink(plain().map(() => s).next().value); // flow: email
sink(g().map(() => 'plain').next().value);
const gen = { *m() { yield s; }, async *n() { yield s; } };
for (const v of gen.m()) sink(v); // flow: email
const o = { x: s, *keys() { yield this.x; } };
for (const v of o.keys()) sink(v); // flow: email
function* zip(a, b) { for (let i = 0; i < 2; i++) yield [a[i], b[i]]; }
for (const [x, y] of zip([s], ['plain'])) sink(x); // flow: email
for (const [x, y] of zip([s], ['plain'])) sink(y);
function run(gen) { const i = gen(); let r = i.next(); while (!r.done) r = i.next(r.value); return r.value; }
sink(run(function* () { const x = yield s; return x; })); // flow: email
