// probes: a handler finds what the function that handed it over did afterwards
nobodyKnows(() => 1);
exports.waits = function () {
  let late = 'a';
  setTimeout(() => sink(late)); // flow: email
  late = source('email');
};
exports.cleared = function () {
  let gone = source('email');
  setTimeout(() => sink(gone));
  gone = 'a';
};
exports.within = function () {
  const kept = { first: 'a', second: 'b' };
  setTimeout(() => sink(kept.first)); // flow: email
  setTimeout(() => sink(kept.second));
  kept.first = source('email');
};
exports.through = function () {
  let late = 'a';
  const tell = () => sink(late); // flow: email
  setTimeout(() => tell());
  late = source('email');
};
exports.certain = function () {
  let late = 'a';
  setTimeout(() => sink(late));
  late = source('email');
  late = 'b';
};
exports.whenAwaited = async function (asked) {
  let held = source('email');
  setTimeout(() => sink(held)); // flow: email
  await asked();
  held = 'a';
};
let shared = 'a';
setTimeout(() => sink(shared)); // flow: email
shared = source('email');
exports.promised = function () {
  let late = 'a';
  Promise.resolve(1).then(() => sink(late)); // flow: email
  late = source('email');
};
exports.promisedOther = function () {
  const kept = { first: 'a', second: 'b' };
  Promise.resolve(1).then(() => sink(kept.second));
  kept.first = source('email');
};
