function apply(run, value) {
  return run(value);
}
sink(apply(one => one, source('email'))); // flow: email
sink(apply(() => 'plain', source('email')));
apply(one => sink(one), source('email')); // flow: email
apply(one => sink(one), 'plain');

function twice(run) {
  return value => run(run(value));
}
sink(twice(one => `${one}!`)(source('email'))); // flow: email
sink(twice(() => 'plain')(source('email')));

const pipe = (...steps) => value => steps.reduce((held, step) => step(held), value);
sink(pipe(one => one.trim(), one => one + '!')(source('email'))); // flow: email
sink(pipe(one => one.trim(), () => 'plain')(source('email')));

function withResource(use) {
  const resource = { name: source('phone'), id: 1 };
  return use(resource);
}
sink(withResource(one => one.name)); // flow: phone
sink(withResource(one => one.id));

function named(value) {
  sink(value); // flow: email
}
[source('email')].forEach(named);
