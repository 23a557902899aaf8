const _ = require('underscore');

const people = [{ name: source('email'), age: 3 }, { name: 'Al', age: 4 }];

sink(_.pluck(people, 'name')); // flow: email
sink(_.pluck(people, 'age'));
sink(_.first(['x', source('email')]));
sink(_.rest(['x', source('email')])); // flow: email
sink(_.extend({ a: 1 }, { b: source('email') }).b); // flow: email
sink(_.extend({ a: 1 }, { b: source('email') }).a);
sink(_.where(people, { age: 3 })); // flow: email
sink(_.object([['a', source('email')], ['b', 'b']]).a); // flow: email
sink(_.object([['a', source('email')], ['b', 'b']]).b);
sink(_.chain([source('email')]).map((s) => s + '?').first().value()); // flow: email
sink(_.wrap((s) => `<${s}>`, (f, s) => f(s))(source('email'))); // flow: email
sink(_.wrap((s) => `<${s}>`, (f, s) => f('k'))(source('email')));
sink(_.compact([0, source('email'), null])); // flow: email
sink(_.range(0, source('email').length));
sink(_.template('<%- v %>')({ v: source('email') })); // flow: email
_.each({ k: source('email') }, (v, k) => {
  sink(v); // flow: email
  sink(k);
});
