// Functions that keep nothing are followed by themselves, though others of the module keep something.
const kept = [];
export function keep(__taint_src) {
  kept.push(__taint_src);
  globalThis.keptOutside = __taint_src;
}
export function give() {
  sink(kept[0]); // flow: email
}
export function giveFromOutside() {
  sink(globalThis.keptOutside); // flow: email
}
export function giveAsGlobal() {
  sink(keptOutside); // flow: email
}
export function ask(__taint_src) {
  const all = [];
  for (const one of ['x', __taint_src]) all.push({ one });
  sink(all[1].one); // flow: email
  sink(all[0].one);
}
export function askLater(__taint_src) {
  let value = __taint_src;
  setTimeout(() => sink(value), 0);
  value = 'x';
}
export function askWhatIsPutLater(__taint_src) {
  let value = 'x';
  setTimeout(() => sink(value), 0); // flow: email
  value = __taint_src;
}
export function callByName(__taint_src) {
  globalThis['sink'](__taint_src); // flow: email
  window.sink('x');
}
