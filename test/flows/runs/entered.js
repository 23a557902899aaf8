// Functions that others call are run one after the other, and again, for what one of them leaves behind.
let last = 'plain';
export function read() {
  sink(last); // flow: email
}
export function write(__taint_src) {
  __taint_sink(__taint_src); // flow: email
  last = __taint_src;
}
export function local(__taint_src) {
  const fs = [];
  for (const value of [__taint_src, 'plain']) fs.push(() => value);
  __taint_sink(fs[0]()); // flow: email
  __taint_sink(fs[1]());
}
