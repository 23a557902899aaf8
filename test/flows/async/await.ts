async function give() {
  return source('email');
}
async function keep() {
  source('email');
  return 'plain';
}
sink(await give()); // flow: email
sink(await keep());
sink((await give()).trim()); // flow: email
sink(await Promise.resolve(source('phone'))); // flow: phone
sink(await source('email')); // flow: email
const [a, b] = await Promise.all([give(), keep()]);
sink(a); // flow: email
sink(b);
const arrow = async value => ({ value, note: 'plain' });
const { value, note } = await arrow(source('email'));
sink(value); // flow: email
sink(note);
sink(await (async () => await give())()); // flow: email
