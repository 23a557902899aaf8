const late = await import('./late');
sink(late.value); // flow: email
sink(late.plain);
sink(late.default()); // flow: phone
const { value, plain } = await import('./late');
sink(value); // flow: email
sink(plain);
import('./late').then(({ value, default: give }) => {
  sink(value); // flow: email
  sink(give()); // flow: phone
});
async function lazily() {
  return (await import('./late')).plain;
}
sink(await lazily());
const load = () => import('./late').then(module => module.value);
sink(await load()); // flow: email
