async function* letters() {
  yield 'plain';
  yield source('email');
}
for await (const one of letters()) sink(one); // flow: email
async function* none() {
  source('email');
  yield 'plain';
}
for await (const one of none()) sink(one);
for await (const one of [Promise.resolve(source('phone')), 'plain']) sink(one); // flow: phone
const steps = letters();
sink((await steps.next()).value);
sink((await steps.next()).value); // flow: email
async function* doubled(inner) {
  for await (const one of inner) yield one + one;
}
for await (const one of doubled(letters())) sink(one); // flow: email
for await (const one of doubled(none())) sink(one);
async function* handed() {
  yield* letters();
}
for await (const one of handed()) sink(one); // flow: email
const lines = {
  async *[Symbol.asyncIterator]() {
    yield source('email');
  },
};
for await (const line of lines) sink(line); // flow: email
async function collect(stream) {
  const all = [];
  for await (const one of stream) all.push(one);
  return all;
}
sink(await collect(letters())); // flow: email
