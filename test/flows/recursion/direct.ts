function down(value, left) {
  return left === 0 ? value : down(value, left - 1);
}
sink(down(source('email'), 3)); // flow: email
sink(down('plain', 3));

function build(left) {
  return left === 0 ? [] : [source('email'), ...build(left - 1)];
}
sink(build(3)); // flow: email

function sum(tree) {
  return tree.value + (tree.left ? sum(tree.left) : '');
}
sink(sum({ value: 'plain', left: { value: source('email') } })); // flow: email
sink(sum({ value: 'plain', left: { value: 'plain' } }));

function flatten(list) {
  return list.reduce((flat, one) => flat.concat(Array.isArray(one) ? flatten(one) : one), []);
}
sink(flatten([[source('email')], 'plain'])); // flow: email
sink(flatten([['plain']]));

function swap(a, b, left) {
  return left === 0 ? a : swap(b, a, left - 1);
}
sink(swap('plain', source('phone'), 3)); // flow: phone
const loop = value => (value.length > 40 ? value : loop(value + value));
sink(loop(source('email'))); // flow: email
sink(loop('plain'));
