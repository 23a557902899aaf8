// probes: async generators, for await, Symbol.asyncIterator
async function* ag() { yield 'a'; yield source('email'); yield Promise.resolve(source('phone')); }
async function main() {
  const it = ag();
  sink((await it.next()).value);
  sink((await it.next()).value); // flow: email
  sink((await it.next()).value); // flow: phone
  sink((await it.next()).value);
  let acc = '';
  for await (const x of ag()) acc += x;
  sink(acc); // flow: email, phone
  for await (const x of [Promise.resolve(source('name')), 'z']) {
    sink(x); // flow: name
  }
  for await (const x of [Promise.resolve('k')]) sink(x);
  const custom = { async *[Symbol.asyncIterator]() { yield source('location'); } };
  for await (const x of custom) sink(x); // flow: location
  const hand = { secret: source('location'), [Symbol.asyncIterator]() { let i = 0; return { async next() { return { value: 'v', done: i++ > 0 }; } }; } };
  for await (const x of hand) sink(x);
  async function* two() { const got = yield 1; yield got; }
  const t = two();
  await t.next('lost');
  sink((await t.next(source('email'))).value); // flow: email
  const t2 = two();
  await t2.next(source('email'));
  sink((await t2.next('kept')).value);
  async function* del() { yield* ag(); }
  const d = del();
  await d.next();
  sink((await d.next()).value); // flow: email
  sink(await Array.fromAsync(ag())); // flow: email, phone
}
main();
