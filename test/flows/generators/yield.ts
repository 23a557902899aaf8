function* letters() {
  yield 'plain';
  yield source('email');
}
for (const one of letters()) sink(one); // flow: email
sink([...letters()]); // flow: email
sink(Array.from(letters())); // flow: email
const steps = letters();
sink(steps.next().value);
sink(steps.next().value); // flow: email
sink(steps.next().done);
const [first, second] = letters();
sink(second); // flow: email

function* none() {
  source('email');
  yield 'plain';
}
for (const one of none()) sink(one);
sink([...none()]);

function* handed() {
  yield* none();
  yield* letters();
}
for (const one of handed()) sink(one); // flow: email

function* doubled(inner) {
  for (const one of inner) yield one + one;
}
for (const one of doubled([source('phone')])) sink(one); // flow: phone
for (const one of doubled(['plain'])) sink(one);
