function a(x = source('email')) {
  return x;
}
sink(a()); // flow: email
sink(a(undefined)); // flow: email
sink(a('plain'));
sink(a(null));

function b(x, y = x) {
  return y;
}
sink(b(source('email'))); // flow: email
sink(b(source('email'), 'plain'));

function c(x = make()) {
  return x;
}
function make() {
  return source('phone');
}
sink(c()); // flow: phone
sink(c(1));

const d = ({ x = source('email') } = {}) => x;
sink(d()); // flow: email
sink(d({})); // flow: email
sink(d({ x: 'plain' }));

function e(x, read = () => x) {
  return read();
}
sink(e(source('email'))); // flow: email
sink(e(source('email'), () => 'plain'));
