async function attempt(run) {
  try {
    return await run();
  } catch (reason) {
    return reason;
  }
}
sink(await attempt(async () => source('email'))); // flow: email
sink(await attempt(async () => { // flow: phone
  throw source('phone');
}));
sink(await attempt(async () => 'plain'));

const done = [];
async function each(values) {
  for (const value of values) done.push(await Promise.resolve(value));
}
await each(['plain', source('email')]);
sink(done); // flow: email

async function retry(run, left = 3) {
  try {
    return await run();
  } catch {
    return left > 0 ? retry(run, left - 1) : 'plain';
  }
}
sink(await retry(async () => source('email'))); // flow: email

class Client {
  async load() {
    this.value = source('email');
    return this;
  }
}
sink((await new Client().load()).value); // flow: email

async function order() {
  let value = source('email');
  const clear = async () => {
    value = 'plain';
  };
  await clear();
  sink(value);
}
order();
