const s = source('email');
function* g() { yield 'p'; yield s; return 'r'; }
for (const x of g()) sink(x); // flow: email
const i = g();
sink(i.next().value);
sink(i.next().value); // flow: email
function* only() { yield 'p'; }
for (const x of only()) sink(x);
function* ret() { yield 'p'; return s; }
const r = ret();
r.next();
sink(r.next().value); // flow: email
function* two() { const x = yield 'p'; sink(x); } // flow: email
const t = two(); t.next(); t.next(s);
function* thr() { try { yield 'p'; } catch (e) { sink(e); } } // flow: email
const th = thr(); th.next(); th.throw(s);
function* del() { yield* g(); }
for (const x of del()) sink(x); // flow: email
function* delr() { const x = yield* ret(); sink(x); } // flow: email
[...delr()];
sink([...g()][1]); // flow: email
const [a, b] = g();
sink(b); // flow: email
sink(Array.from(g())); // flow: email
sink(Math.max(...g())); // flow: email
const own = { *[Symbol.iterator]() { yield s; } };
for (const x of own) sink(x); // flow: email
sink([...own][0]); // flow: email
const [d] = own;
sink(d); // flow: email
const man = { [Symbol.iterator]() { let n = 0; return { next() { return n++ < 2 ? { value: s, done: false } : { value: undefined, done: true }; } }; } };
for (const x of man) sink(x); // flow: email
sink([...man]); // flow: email
sink(Array.from(man)); // flow: email
const [e] = man;
sink(e); // flow: email
const mi = man[Symbol.iterator]();
sink(mi.next().value); // flow: email
class Coll { constructor(x) { this.items = x; } *[Symbol.iterator]() { for (const x of this.items) yield x; } }
for (const x of new Coll([s])) sink(x); // flow: email
for (const x of new Coll(['p'])) sink(x);
sink(new Map(new Coll([['k', s]])).get('k')); // flow: email
class Coll2 { constructor(x) { this.items = x; } [Symbol.iterator]() { return this.items[Symbol.iterator](); } }
for (const x of new Coll2([s])) sink(x); // flow: email
class Range { constructor(v) { this.v = v; } [Symbol.iterator]() { return this; } next() { return { value: this.v, done: false }; } }
for (const x of new Range(s)) sink(x); // flow: email
async function* ag() { yield s; }
(async () => {
  for await (const x of ag()) sink(x); // flow: email
  for await (const x of [Promise.resolve(s)]) sink(x); // flow: email
  const y = ag();
  sink((await y.next()).value); // flow: email
  const am = { async *[Symbol.asyncIterator]() { yield s; } };
  for await (const x of am) sink(x); // flow: email
  const an = { [Symbol.asyncIterator]() { return { async next() { return { value: s, done: false }; } }; } };
  for await (const x of an) sink(x); // flow: email
  for await (const x of (async function* () { yield 'p'; })()) sink(x);
})();
sink(g().toArray()); // flow: email
sink(g().map(x => x).toArray()); // flow: email
sink([...g().filter(x => x).take(2)]); // flow: email
for (const x of g().drop(1)) sink(x); // flow: email
sink(Iterator.from(g()).next().value); // flow: email
const ar = [s, 'p'][Symbol.iterator]();
sink(ar.next().value); // flow: email
function* inf() { let n = s; while (true) { yield n; } }
sink(inf().next().value); // flow: email
function* pipe(src) { for (const x of src) yield x + '!'; }
for (const x of pipe(g())) sink(x); // flow: email
for (const x of pipe(['p'])) sink(x);
for (const [k, v] of Object.entries({ k: s })) sink(v); // flow: email
const obj = { *gen() { yield this.v; }, v: s };
for (const x of obj.gen()) sink(x); // flow: email
