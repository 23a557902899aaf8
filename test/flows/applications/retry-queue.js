// probes: retry, task queue, debounce, batching, semaphores with async code
const wait = (ms, v) => new Promise((r) => setTimeout(r, ms, v));
async function retry(f, n) {
  let last;
  for (let i = 0; i < n; i++) { try { return await f(i); } catch (e) { last = e; } }
  throw last;
}
class Queue {
  #tail = Promise.resolve();
  add(f) { const p = this.#tail.then(f); this.#tail = p.catch(() => { }); return p; }
}
function batcher(flush) { let buf = []; return { add(x) { buf.push(x); }, flush() { const b = buf; buf = []; return flush(b); } }; }
(async () => {
  sink(await retry(async (i) => { if (i < 1) throw 'again'; return source('email'); }, 3)); // flow: email
  sink(await retry(async (i) => { if (i < 1) throw source('email'); return 'fine'; }, 3));
  sink(await retry(async () => { throw source('phone'); }, 2).catch((e) => e)); // flow: phone
  sink(await retry(async (i) => { throw i ? 'plain' : source('phone'); }, 2).catch((e) => e));
  const q = new Queue();
  let state = 's0';
  const a = q.add(async () => { await wait(5); state = source('name'); return 'a'; });
  const b = q.add(async () => state);
  sink(state);
  sink(await a);
  sink(await b); // flow: name
  const c = q.add(async () => { state = 'reset'; });
  await c;
  sink(state);
  const bt = batcher((b) => b);
  bt.add('x');
  bt.add(source('location'));
  sink(bt.flush()); // flow: location
  bt.add('y');
  sink(bt.flush());
  let pend = null;
  const debounce = (v) => { clearTimeout(pend); pend = setTimeout(() => { sink(v); }, 10); };
  debounce(source('email'));
  debounce('final');
  const inflight = new Map();
  const dedupe = (k, f) => { if (!inflight.has(k)) inflight.set(k, f()); return inflight.get(k); };
  dedupe('k', async () => source('phone'));
  sink(await dedupe('k', async () => 'second')); // flow: phone
  sink(await dedupe('j', async () => 'third'));
  const t = await Promise.race([wait(1, 'timeout'), wait(40, source('name'))]);
  sink(t);
  const order = [];
  await Promise.all([wait(8, 'slow').then((v) => order.push(v)), wait(1, source('location')).then((v) => order.push(v))]);
  sink(order[0]); // flow: location
  sink(order[1]);
})();
