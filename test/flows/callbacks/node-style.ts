function read(path, done) {
  if (path === '') return done(new Error('empty'));
  done(null, source('email'));
}
read('a', (error, value) => {
  sink(error);
  sink(value); // flow: email
});

function promised(path) {
  return new Promise((resolve, reject) => {
    read(path, (error, value) => (error ? reject(error) : resolve(value)));
  });
}
promised('a').then(value => sink(value)); // flow: email

function each(list, visit, done) {
  if (list.length === 0) return done();
  visit(list[0]);
  each(list.slice(1), visit, done);
}
each([source('phone'), 'plain'], one => sink(one), () => sink('done')); // flow: phone

function optional(value, done) {
  done && done(value);
  done?.(value);
}
optional(source('email'), value => sink(value)); // flow: email
optional(source('email'));
optional('plain', value => sink(value));
