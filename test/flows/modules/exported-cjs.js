// probes: CommonJS exported functions run, others do not
function a() {
  sink(source('email')); // flow: email
}
function b() {
  sink(source('phone'));
}
const c = () => {
  sink(source('name')); // flow: name
  d('k');
};
function d(v) {
  sink(v);
}
module.exports = { a, c };
