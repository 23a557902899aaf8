function read(path, done) {
  if (path === '') return done(new Error('empty'));
  done(null, source('email')); // spurious: email, told where the data is given and not at the sink
}
read('a', (error, value) => {
  sink(error);
  sink(value); // missing: email, told where the data is given and not at the sink
});

function promised(path) {
  return new Promise((resolve, reject) => {
    read(path, (error, value) => (error ? reject(error) : resolve(value)));
  });
}
promised('a').then(value => sink(value)); // flow: email

function each(list, visit, done) {
  if (list.length === 0) return done();
  visit(list[0]); // spurious: phone, told where the data is given and not at the sink
  each(list.slice(1), visit, done);
}
each([source('phone'), 'plain'], one => sink(one), () => sink('done')); // missing: phone, told where the data is given and not at the sink

function optional(value, done) {
  done && done(value); // spurious: email, told where the data is given and not at the sink
  done?.(value); // spurious: email, told where the data is given and not at the sink
}
optional(source('email'), value => sink(value)); // missing: email, told where the data is given and not at the sink
optional(source('email'));
optional('plain', value => sink(value));
