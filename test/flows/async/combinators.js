// probes: Promise.all, allSettled, any, race, withResolvers, try
const ok = (v) => Promise.resolve(v);
const bad = (v) => Promise.reject(v);
async function main() {
  const [a, b] = await Promise.all([ok(source('email')), ok('b')]);
  sink(a); // flow: email
  sink(b);
  const s = await Promise.allSettled([ok('x'), ok(source('phone')), bad(source('name'))]);
  sink(s[0].value);
  sink(s[1].value); // flow: phone
  sink(s[2].reason); // flow: name
  sink(s[2].value);
  sink(s[1].status);
  sink(await Promise.any([bad(source('email')), ok('fine')]));
  sink(await Promise.any([bad('x'), ok(source('email'))])); // flow: email
  sink(await Promise.race([ok('fast'), new Promise((r) => setTimeout(r, 20, source('phone')))]));
  sink(await Promise.race([ok(source('phone')), new Promise((r) => setTimeout(r, 20, 'slow'))])); // flow: phone
  try { await Promise.any([bad(source('location'))]); } catch (e) {
    sink(e.errors); // flow: location
    sink(e.message);
  }
  try { await Promise.all([ok(source('location')), bad('stop')]); } catch (e) { sink(e); }
  try { await Promise.all([ok(1), bad(source('location'))]); } catch (e) { sink(e); } // flow: location
  const { promise, resolve } = Promise.withResolvers();
  resolve(source('name'));
  sink(await promise); // flow: name
  const w = Promise.withResolvers();
  w.reject(source('name'));
  sink(await w.promise.catch((e) => 'handled'));
  sink(await Promise.try((x) => x, source('email'))); // flow: email
  sink(await Promise.try((x) => 1, source('email')));
  sink(await Promise.all([1, 2].map(async (n) => n)));
  sink(await Promise.all([1, 2].map(async (n) => source('phone')))); // flow: phone
}
main();
