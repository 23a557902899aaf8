const s = source('email');
const wait = ms => new Promise(r => setTimeout(r, ms));
(async () => {
  sink(await s); // flow: email
  sink(await Promise.resolve(s)); // flow: email
  sink(await new Promise(r => r(s))); // flow: email
  sink(await new Promise(r => setTimeout(() => r(s), 1))); // flow: email
  sink(await wait(1));
  const [a, b] = await Promise.all([s, 'p']);
  sink(a); // flow: email
  sink(b);
  sink((await Promise.allSettled([Promise.resolve(s)]))[0].value); // flow: email
  sink(await Promise.race([s])); // flow: email
  sink(await Promise.any([Promise.resolve(s)])); // flow: email
  const f = async x => x;
  sink(await f(s)); // flow: email
  sink(await f('p'));
  sink(await (async () => { await wait(1); return s; })()); // flow: email
  try { await Promise.reject(s); } catch (e) { sink(e); } // flow: email
  try { await Promise.any([Promise.reject(s)]); } catch (e) { sink(e.errors); } // flow: email
  sink(await { then(r) { r(s); } }); // flow: email
  for (const x of await Promise.all([1].map(async () => s))) sink(x); // flow: email
})();
Promise.resolve(s).then(x => x + '1').then(x => sink(x)); // flow: email
Promise.resolve(s).then(() => 'p').then(x => sink(x));
Promise.resolve(s).then(x => { throw x; }).catch(e => sink(e)); // flow: email
Promise.resolve(s).finally(() => {}).then(x => sink(x)); // flow: email
Promise.reject(s).then(x => sink(x), e => sink(e)); // flow: email
Promise.reject(new Error(s)).catch(e => sink(e.message)); // flow: email
Promise.resolve('p').then(() => s).then(x => sink(x)); // flow: email
Promise.resolve('p').then(() => Promise.resolve(s)).then(x => sink(x)); // flow: email
Promise.try(() => s).then(x => sink(x)); // flow: email
const { promise, resolve } = Promise.withResolvers(); promise.then(x => sink(x)); // flow: email
resolve(s);
setTimeout(() => sink(s), 1); // flow: email
setTimeout(x => sink(x), 1, s); // flow: email
setInterval(x => sink(x), 1, s); // flow: email
setImmediate(x => sink(x), s); // flow: email
queueMicrotask(() => sink(s)); // flow: email
process.nextTick(x => sink(x), s); // flow: email
requestAnimationFrame(() => sink(s)); // flow: email
function cb(x, done) { setTimeout(() => done(null, x), 1); }
cb(s, (e, v) => sink(v)); // flow: email
cb(s, (e, v) => sink(e));
const util = require('util');
util.promisify(cb)(s).then(v => sink(v)); // flow: email
const fs = require('fs');
class Deferred { constructor() { this.p = new Promise((r, j) => { this.resolve = r; this.reject = j; }); } }
const d = new Deferred(); d.p.then(x => sink(x)); // flow: email
d.resolve(s);
const d2 = new Deferred(); d2.p.catch(x => sink(x)); // flow: email
d2.reject(s);
const d3 = new Deferred(); d3.p.then(x => sink(x));
async function* agen() { yield s; }
(async () => { for await (const x of agen()) sink(x); })(); // flow: email
let shared = 'p';
async function later() { await wait(1); shared = s; }
later().then(() => sink(shared)); // flow: email
const queue = []; queue.push(() => s); Promise.all(queue.map(f => f())).then(r => sink(r[0])); // flow: email
[s].reduce((p, x) => p.then(() => sink(x)), Promise.resolve()); // flow: email
function debounce(f, ms) { let t; return (...a) => { clearTimeout(t); t = setTimeout(() => f(...a), ms); }; }
debounce(x => sink(x), 1)(s); // flow: email
debounce(x => sink(x), 1)('p');
function throttle(fn) { let last; return function (...args) { if (!last) { last = 1; fn.apply(this, args); } }; }
throttle(x => sink(x))(s); // flow: email
const retry = async (f, n = 3) => { for (let i = 0; i < n; i++) { try { return await f(); } catch (e) { if (i === n - 1) throw e; } } };
retry(async () => s).then(x => sink(x)); // flow: email
retry(async () => { throw s; }).catch(e => sink(e)); // flow: email
