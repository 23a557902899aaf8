const a = Promise.resolve(source('email'));
a.then(value => sink(value)); // flow: email
a.then(value => value.trim()).then(value => sink(value)); // flow: email
a.then(() => 'plain').then(value => sink(value));
a.then(value => ({ x: value, y: 'plain' })).then(({ x, y }) => {
  sink(x); // flow: email
  sink(y);
});
a.then(value => Promise.resolve(value)).then(value => sink(value)); // flow: email
a.then(undefined).then(value => sink(value)); // flow: email
a.finally(value => sink(value)).then(value => sink(value)); // flow: email
Promise.resolve('plain').finally(() => source('email')).then(value => sink(value));
Promise.resolve('plain').then(value => sink(value));
a.catch(() => 'plain').then(value => sink(value)); // flow: email
function log(value) {
  sink(value); // flow: email
}
a.then(log);
