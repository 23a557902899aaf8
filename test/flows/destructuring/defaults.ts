const { a = source('email') } = {};
sink(a); // flow: email
const { b = source('email') } = { b: 'plain' };
sink(b);
const { c = 'plain' } = { c: source('email') };
sink(c); // flow: email
const [d = source('email')] = [];
sink(d); // flow: email
const { e: { f = source('phone') } = {} } = {};
sink(f); // flow: phone
const { g: { h } = { h: source('phone') } } = {};
sink(h); // flow: phone

function take({ x = source('email'), y = 'plain' } = {}) {
  sink(y);
  return x;
}
sink(take()); // flow: email
sink(take({ x: 'plain' }));
