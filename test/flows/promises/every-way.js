const s = source('email');
Promise.resolve(s).then(v => sink(v)); // flow: email
Promise.resolve('plain').then(v => sink(v));
new Promise(r => r(s)).then(v => sink(v)); // flow: email
new Promise((r, j) => j(s)).catch(e => sink(e)); // flow: email
new Promise((r, j) => j(s)).then(v => sink(v));
new Promise((r, j) => j(s)).then(v => sink(v), e => sink('plain'));
new Promise((r, j) => j(s)).then(v => 1, e => sink(e)); // flow: email
new Promise(r => setTimeout(() => r(s), 1)).then(v => sink(v)); // flow: email
new Promise(r => setTimeout(r, 1, s)).then(v => sink(v)); // flow: email
Promise.reject(s).catch(e => sink(e)); // flow: email
Promise.reject(s).catch(e => 'plain').then(v => sink(v));
Promise.reject(s).catch(e => e).then(v => sink(v)); // flow: email
Promise.resolve(s).finally(() => 'x').then(v => sink(v)); // flow: email
Promise.resolve(s).finally(v => sink(v));
Promise.resolve(1).then(() => s).then(v => sink(v)); // flow: email
Promise.resolve(s).then(() => 'plain').then(v => sink(v));
Promise.resolve(1).then(() => Promise.resolve(s)).then(v => sink(v)); // flow: email
Promise.resolve(1).then(() => { throw s; }).catch(e => sink(e)); // flow: email
Promise.resolve(1).then(() => { throw s; }).then(v => sink(v));
Promise.all([s, 'plain']).then(([a, b]) => sink(a)); // flow: email
Promise.all([s, 'plain']).then(([a, b]) => sink(b));
Promise.all([Promise.resolve(s)]).then(all => sink(all[0])); // flow: email
Promise.all([Promise.reject(s)]).catch(e => sink(e)); // flow: email
Promise.all([1, 2].map(async () => s)).then(all => sink(all[0])); // flow: email
Promise.allSettled([Promise.resolve(s)]).then(all => sink(all[0].value)); // flow: email
Promise.allSettled([Promise.reject(s)]).then(all => sink(all[0].reason)); // flow: email
Promise.allSettled([Promise.resolve(s)]).then(all => sink(all[0].status));
Promise.allSettled([Promise.resolve(s)]).then(all => sink(all[0].reason));
Promise.any([Promise.resolve(s)]).then(v => sink(v)); // flow: email
Promise.any([Promise.reject(s)]).catch(e => sink(e.errors[0])); // flow: email
Promise.race([Promise.resolve(s), 'x']).then(v => sink(v)); // flow: email
Promise.race(['y', 'x']).then(v => sink(v));
Promise.try(() => s).then(v => sink(v)); // flow: email
{ const { promise, resolve } = Promise.withResolvers(); resolve(s); promise.then(v => sink(v)); } // flow: email
{ const { promise, reject } = Promise.withResolvers(); reject(s); promise.catch(v => sink(v)); } // flow: email
{ const { promise, reject } = Promise.withResolvers(); reject(s); promise.then(v => sink(v)); }
async function give() { return s; }
async function plain() { return 'plain'; }
async function main() {
  sink(await give()); // flow: email
  sink(await plain());
  sink(await s); // flow: email
  const [a, b] = await Promise.all([give(), plain()]);
  sink(a); // flow: email
  sink(b);
  try { await Promise.reject(s); } catch (e) { sink(e); } // flow: email
  try { await (async () => { throw s; })(); } catch (e) { sink(e); } // flow: email
  const { x } = await (async () => ({ x: s, y: 'plain' }))();
  sink(x); // flow: email
  const { y } = await (async () => ({ x: s, y: 'plain' }))();
  sink(y);
  for await (const v of [give(), plain()]) sink(v); // flow: email
  for await (const v of [plain()]) sink(v);
  sink(await { then(r) { r(s); } }); // flow: email
  sink(await give().then(v => v.length)); // spurious: email, a part that is read later counts as the whole
  sink((await give()).trim()); // flow: email
  const later = give();
  const other = await later;
  sink(other); // flow: email
  let w = await give();
  w = await plain();
  sink(w);
  const deferred = {};
  deferred.p = new Promise(r => { deferred.resolve = r; });
  deferred.resolve(s);
  sink(await deferred.p); // flow: email
  await new Promise(resolve => queueMicrotask(() => { w = s; resolve(); }));
  sink(w); // flow: email
  const result = await Promise.resolve().then(() => give());
  sink(result); // flow: email
  return w;
}
main().then(v => sink(v)); // flow: email
queueMicrotask(() => sink(s)); // flow: email
setTimeout(v => sink(v), 1, s); // flow: email
setTimeout(v => sink(v), 1, 'plain');
setInterval((a, b) => sink(b), 1, s, 'plain');
setImmediate(v => sink(v), s); // flow: email
process.nextTick(v => sink(v), s); // flow: email
requestAnimationFrame(() => sink(s)); // flow: email
const { promisify } = require('util');
const legacy = (x, done) => done(null, x);
promisify(legacy)(s).then(v => sink(v)); // flow: email
promisify(legacy)('plain').then(v => sink(v));
legacy(s, (err, v) => sink(v)); // flow: email
legacy(s, (err, v) => sink(err));
class Lazy { then(r) { r(this.v); } constructor(v) { this.v = v; } }
(async () => { sink(await new Lazy(s)); })(); // flow: email
(async () => { sink(await new Lazy('plain')); })();
const memo = {};
async function cached(k) { return (memo[k] ??= await give()); }
cached('x').then(v => sink(v)); // flow: email
async function retry(f, n) { for (let i = 0; i < n; i++) { try { return await f(); } catch {} } }
retry(give, 3).then(v => sink(v)); // flow: email
retry(plain, 3).then(v => sink(v));
