function same(value) {
  return value;
}
function makeBox() {
  return { x: 'plain' };
}

const a = makeBox();
const b = makeBox();
a.x = source('email');
sink(a.x); // flow: email
sink(b.x);

const c = { x: 'plain' };
same(c).x = source('email');
sink(c.x); // flow: email

function link(left, right) {
  left.next = right;
}
const d = { next: undefined };
const e = { x: 'plain' };
link(d, e);
e.x = source('email');
sink(d.next.x); // flow: email

function swap(pair) {
  const first = pair.first;
  pair.first = pair.second;
  pair.second = first;
}
const pair = { first: source('email'), second: 'plain' };
swap(pair);
sink(pair.first);
sink(pair.second); // flow: email

const list = [{ x: 'plain' }];
const head = list[0];
head.x = source('email');
sink(list[0].x); // flow: email
