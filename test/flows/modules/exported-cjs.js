// probes: CommonJS functions run, exported or not called by anything yet
function a() {
  sink(source('email')); // flow: email
}
function b() {
  sink(source('phone')); // flow: phone
}
const c = () => {
  sink(source('name')); // flow: name
  d('k');
};
function d(v) {
  sink(v);
}
module.exports = { a, c };
