function even(value, left) {
  return left === 0 ? value : odd(value, left - 1);
}
function odd(value, left) {
  return left === 0 ? 'plain' : even(value, left - 1);
}
sink(even(source('email'), 4)); // flow: email
sink(even('plain', 4));

function ping(left, done) {
  if (left === 0) done(source('phone'));
  else pong(left - 1, done);
}
function pong(left, done) {
  ping(left, done);
}
ping(3, value => sink(value)); // flow: phone

function visit(node) {
  sink(node.value); // flow: email
  node.children.forEach(visit);
}
visit({ value: 'plain', children: [{ value: source('email'), children: [] }] });

class Node {
  constructor(value, next) {
    this.value = value;
    this.next = next;
  }
  last() {
    return this.next ? this.next.last() : this.value;
  }
}
sink(new Node('plain', new Node(source('email'))).last()); // flow: email
sink(new Node('plain', new Node('plain')).last());

function three(value, left) {
  return left === 0 ? value : one(value, left);
}
function one(value, left) {
  return two(value, left);
}
function two(value, left) {
  return three(`${value}.`, left - 1);
}
sink(three(source('email'), 5)); // flow: email
sink(three('plain', 5));
