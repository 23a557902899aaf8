const _ = require('lodash');

const rows = [{ id: 'r1', v: source('email') }, { id: 'r2', v: 'two' }];

sink(_.map(rows, 'v')); // flow: email
sink(_.map(rows, 'id'));
sink(_.head([source('email'), 'b'])); // flow: email
sink(_.last([source('email'), 'b']));
sink(_.tail(['a', source('email')])); // flow: email
sink(_.flatten([[source('email')], ['x']])); // flow: email
sink(_.chunk(['a', source('email'), 'c'], 2)); // flow: email
sink(_.chunk(['a', 'b', 'c'], 2));
sink(_.keyBy(rows, 'id').r1.v); // flow: email
sink(_.keyBy(rows, 'id').r1.id);
sink(_.reduce(rows, (acc, r) => acc + r.v, '')); // flow: email
sink(_.reduce(rows, (acc, r) => acc + r.id, ''));
sink(_.uniq([source('email'), source('email')])); // flow: email
sink(_.size([source('email')]));
sink(_.find(rows, { id: 'r1' }).v); // flow: email
sink(_.sortBy(rows, 'id')[0].id);
sink(_.zipObject(['k'], [source('email')]).k); // flow: email
sink(_.zipObject(['k', 'l'], [source('email'), 'l']).l);
sink(_.template('Hi <%= n %>')({ n: source('email') })); // flow: email
sink(_.template('Hi <%= n %>')({ n: 'Bob', m: source('email') }));
const seen = [];
_.forEach(['a', source('email')], (v, i) => {
  seen.push(v);
  sink(v); // flow: email
  sink(i);
});
sink(_.chain([source('email')]).map(_.toUpper).join('-').value()); // flow: email
sink(_.chain(['k']).map(_.toUpper).join('-').value());
const add = _.curry((a, b) => a + b);
sink(add(source('email'))('x')); // flow: email
sink(add('w')('x'));
const both = _.flow([(s) => s.trim(), (s) => sanitize(s)]);
sink(both(source('email')));
const pipe = _.flow([(s) => s.trim(), (s) => `<${s}>`]);
sink(pipe(source('email'))); // flow: email
const memo = _.memoize((k) => k + source('email'));
sink(memo('a')); // flow: email
sink(_.partial((a, b) => b, source('email'))('bb'));
sink(_.partial((a, b) => a, source('email'))('bb')); // flow: email
