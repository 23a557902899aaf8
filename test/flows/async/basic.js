// probes: async functions, await, promise passed to a sink, errors
async function get() { return source('email'); }
async function nop() { source('email'); return 'x'; }
async function fail() { throw source('phone'); }
async function main() {
  sink(await get()); // flow: email
  sink(await nop());
  sink(get()); // flow: email
  sink(nop());
  try { await fail(); } catch (e) { sink(e); } // flow: phone
}
async function second() {
  try { await fail(); sink(source('name')); } catch (e) { }
  sink(await fail().catch((e) => e)); // flow: phone
  sink(await fail().catch((e) => 'h'));
  const p = get();
  const q = await p;
  sink(q.slice(1)); // flow: email
  sink(await Promise.resolve(source('name'))); // flow: name
  sink(await 'plain');
  sink(await { then(r) { r(source('location')); } }); // flow: location
  sink(await { then(r) { r('k'); }, secret: source('location') });
  const a = async () => source('phone');
  const o = { async m() { return source('phone'); }, async n() { return 1; } };
  sink(await a()); // flow: phone
  sink(await o.m()); // flow: phone
  sink(await o.n());
}
main().then(second);
