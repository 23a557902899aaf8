// probes: finally blocks in generators on break, async return, values left in cleanup
const log = [];
function* g() { try { yield source('email'); yield 'b'; } finally { log.push(source('phone')); } }
for (const x of g()) { sink(x); break; } // flow: email
sink(log); // flow: phone
const log2 = [];
function* h() { try { yield 'a'; } finally { log2.push(source('phone')); } }
h();
sink(log2);
const it = h();
it.return('early');
sink(log2);
const it2 = h();
it2.next();
sink(log2);
it2.return('late');
sink(log2); // flow: phone
async function* ag() { try { yield 'x'; yield source('name'); } finally { done = source('location'); } }
let done = 'no';
(async () => {
  for await (const v of ag()) {
    sink(v);
    break;
  }
  sink(done); // flow: location
  const a = ag();
  const r = await a.return(source('email'));
  sink(r.value); // flow: email
  sink((await a.next()).value);
  const b = ag();
  await b.next();
  try { await b.throw(source('phone')); } catch (e) { sink(e); } // flow: phone
})();
