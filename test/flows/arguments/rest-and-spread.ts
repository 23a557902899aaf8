function rest(first, ...others) {
  return { first, others };
}
sink(rest('plain', source('email')).others); // flow: email
sink(rest('plain', source('email')).first);
sink(rest(source('email'), 'plain').others);
sink(rest(...['plain', source('email')]).first);
sink(rest(...['plain', source('email')]).others[0]); // flow: email

function two(left, right) {
  return right;
}
const pair = [source('email'), 'plain'];
sink(two(...pair));
sink(two('plain', ...pair)); // flow: email
sink(Math.max(...[1, 2]));

function join(...parts) {
  return parts.join(' ');
}
sink(join('plain', source('phone'))); // flow: phone
sink(join('plain'));

function wrap(run) {
  return (...args) => run(...args);
}
sink(wrap(two)('plain', source('email'))); // flow: email
sink(wrap(two)(source('email'), 'plain'));

function object({ x, y }) {
  return x;
}
sink(object({ x: source('email'), y: 'plain' })); // flow: email
sink(object({ x: 'plain', y: source('email') }));
function array([, second]) {
  return second;
}
sink(array(['plain', source('email')])); // flow: email
