new Promise(resolve => resolve(source('email'))).then(value => sink(value)); // flow: email
new Promise(resolve => setTimeout(() => resolve(source('email')), 10)).then(value => sink(value)); // flow: email
new Promise(resolve => {
  source('email');
  resolve('plain');
}).then(value => sink(value));
function later(value) {
  return new Promise(resolve => setTimeout(resolve, 10, value));
}
later(source('email')).then(value => sink(value)); // flow: email
later('plain').then(value => sink(value));
const { promise, resolve } = Promise.withResolvers();
resolve(source('email'));
promise.then(value => sink(value)); // flow: email
new Promise(settle => settle(Promise.resolve(source('phone')))).then(value => sink(value)); // flow: phone
Promise.resolve({ then: done => done(source('email')) }).then(value => sink(value)); // flow: email
Promise.try(() => source('email')).then(value => sink(value)); // flow: email
let release;
const gate = new Promise(done => {
  release = done;
});
release(source('email'));
gate.then(value => sink(value)); // flow: email
