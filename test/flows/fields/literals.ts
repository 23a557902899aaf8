const x = source('email');
const short = { x, y: 'plain' };
sink(short.x); // flow: email
sink(short.y);

const spread = { ...short, y: source('phone') };
sink(spread.x); // flow: email
sink(spread.y); // flow: phone

const covered = { ...short, x: 'plain' };
sink(covered.x);

const uncovered = { x: 'plain', ...short };
sink(uncovered.x); // flow: email

const method = {
  give() {
    return x;
  },
  keep() {
    return 'plain';
  },
};
sink(method.give()); // flow: email
sink(method.keep());

const quoted = { 'a-b': x, 1: x };
sink(quoted['a-b']); // flow: email
sink(quoted[1]); // flow: email
sink(quoted['a-c']);
