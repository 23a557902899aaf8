// What is found by a constant is no more than that, and a mask leaves nothing of what it covers.
const email = source('email');
const list = ['a', email, 'c'];
sink(list[list.indexOf('c')]);
sink(list[list.indexOf(email)]); // flow: email
sink(email.replace(/[\s\S]/g, '*'));
sink(email.replace(/[\s\S]/, '*')); // flow: email
process.nextTick(() => sink(after));
let after = 'plain';
queueMicrotask(() => {
  after = email;
  queueMicrotask(() => sink(after)); // flow: email
});
