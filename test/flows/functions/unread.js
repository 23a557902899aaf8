// probes: a function that another one makes and nobody calls yet is called some day
exports.one = function () {
  const held = source('email');
  const other = 'a';
  let later = 'b';
  function tell() {
    sink(held); // flow: email
  }
  function say() {
    sink(other);
  }
  const shout = () => sink(later); // flow: email
  later = source('email');
  function dead() {
    if (false) sink(held);
  }
};
exports.two = async function () {
  const held = source('email');
  async function tell() {
    await said();
    sink(held); // flow: email
  }
  const silent = function () {
    const other = 'a';
    sink(other);
  };
};
