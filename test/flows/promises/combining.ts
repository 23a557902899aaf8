const a = Promise.resolve(source('email'));
const b = Promise.resolve('plain');
Promise.all([a, b]).then(([first, second]) => {
  sink(first); // flow: email
  sink(second);
});
Promise.all([a, source('phone')]).then(values => sink(values)); // flow: email, phone
Promise.race([b, a]).then(value => sink(value)); // flow: email
Promise.any([b, a]).then(value => sink(value)); // flow: email
Promise.allSettled([a, b]).then(([first, second]) => {
  sink(first.value); // flow: email
  sink(second.value);
  sink(first.status);
});
Promise.all([b, 'plain']).then(values => sink(values));
Promise.all([1, 2].map(async () => source('email'))).then(values => sink(values[1])); // flow: email
Promise.allSettled([Promise.reject(source('email'))]).then(([only]) => sink(only.reason)); // flow: email
