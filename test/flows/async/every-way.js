const s = source('email');
async function give() { return s; }
async function plain() { return 'x'; }
(async () => {
  sink(await give()); // flow: email
  sink(await plain());
  { const [a, b] = await Promise.all([give(), plain()]); sink(b); }
  { const [a, b] = await Promise.all([give(), plain()]); sink(a); } // flow: email
  sink(await Promise.race([give(), plain()])); // flow: email
  sink(await Promise.any([plain(), give()])); // flow: email
  { const [a, b] = await Promise.allSettled([give(), plain()]); sink(a.value); } // flow: email
  { const [a, b] = await Promise.allSettled([give(), plain()]); sink(b.value); }
  { const { promise, resolve } = Promise.withResolvers(); resolve(s); sink(await promise); } // flow: email
  { const { promise, resolve, reject } = Promise.withResolvers(); reject(s); try { await promise; } catch (e) { sink(e); } } // flow: email
  { const { promise, resolve } = Promise.withResolvers(); resolve('x'); sink(await promise); }
  sink(await new Promise(r => setTimeout(() => r(s), 1))); // flow: email
  sink(await new Promise(r => setTimeout(r, 1, s))); // flow: email
  try { await Promise.reject(s); } catch (e) { sink(e); } // flow: email
  try { await Promise.reject('x'); } catch (e) { sink(e); }
  sink(await give().then(v => v + '!')); // flow: email
  sink(await give().then(v => 'x'));
  sink(await give().then(() => plain()));
  sink(await plain().then(() => give())); // flow: email
  sink(await Promise.reject('x').catch(() => s)); // flow: email
  sink(await Promise.reject(s).catch(e => e)); // flow: email
  sink(await Promise.reject(s).catch(e => 'x'));
  sink(await give().catch(() => 'x')); // flow: email
  sink(await give().finally(() => 'x')); // flow: email
  sink(await plain().finally(() => s));
  sink(await Promise.reject(s).then(v => 'x', e => e)); // flow: email
  sink(await Promise.resolve('x').then(v => v, e => s)); // spurious: email, whether a promise was kept is not asked
  for await (const v of agen()) sink(v); // flow: email
  for await (const v of [give()]) sink(v); // flow: email
  for await (const v of [plain()]) sink(v);
  { const g = agen(); sink((await g.next()).value); } // flow: email
  { const r = await Array.fromAsync(agen()); sink(r[0]); } // flow: email
  { const out = []; for await (const v of agen()) out.push(v); sink(out[0]); } // flow: email
  { const t = { then(res) { res(s); } }; sink(await t); } // flow: email
  { let v = 'x'; await (async () => { v = s; })(); sink(v); } // flow: email
  { const r = await Promise.all([1, 2].map(async () => s)); sink(r[0]); } // flow: email
  { const r = await Promise.all([1, 2].map(async x => x)); sink(r[0]); }
  { const { a, b } = await (async () => ({ a: s, b: 'x' }))(); sink(b); }
  { const { a, b } = await (async () => ({ a: s, b: 'x' }))(); sink(a); } // flow: email
  { const v = await Promise.resolve(Promise.resolve(s)); sink(v); } // flow: email
  { try { await thrower(s); } catch (e) { sink(e.message); } } // flow: email
  { try { await thrower('x'); } catch (e) { sink(e.message); } }
  { const f = async () => { throw s; }; f().catch(e => sink(e)); } // flow: email
  { const f = async () => { throw 'x'; }; f().catch(e => sink(e)); }
  { const x = await (await give()); sink(x); } // flow: email
  { const cond = Math.random() > 0.5; const x = cond ? await give() : await plain(); sink(x); } // flow: email
  { let res; const p = new Promise(r => { res = r; }); res(s); sink(await p); } // flow: email
  { const q = []; const next = () => new Promise(r => q.push(r)); const p = next(); q.shift()(s); sink(await p); } // flow: email
  { const results = {}; await Promise.all(['a'].map(async k => { results[k] = await give(); })); sink(results.a); } // flow: email
  { let chain = Promise.resolve('x'); for (const i of [1, 2]) chain = chain.then(() => s); sink(await chain); } // flow: email
  { const sleep = () => new Promise(r => setTimeout(r)); await sleep(); sink(await sleep()); }
})();
async function* agen() { yield s; }
async function thrower(v) { throw new Error(v); }
give().then(v => sink(v)); // flow: email
plain().then(v => sink(v));
give().then(sink); // flow: email
Promise.all([give(), plain()]).then(([a, b]) => sink(b));
Promise.all([give(), plain()]).then(([a, b]) => sink(a)); // flow: email
function cbToPromise(cb) { return new Promise((res, rej) => cb((e, v) => (e ? rej(e) : res(v)))); }
cbToPromise(cb => cb(null, s)).then(v => sink(v)); // flow: email
cbToPromise(cb => cb(s, null)).catch(e => sink(e)); // flow: email
cbToPromise(cb => cb(null, 'x')).then(v => sink(v));
queueMicrotask(() => sink(s)); // flow: email
setTimeout(v => sink(v), 0, s); // flow: email
setTimeout((a, b) => sink(a), 0, 'x', s);
setImmediate(v => sink(v), s); // flow: email
process.nextTick(v => sink(v), s); // flow: email
