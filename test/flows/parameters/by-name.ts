export function show(__taint_src) {
  __taint_sink(__taint_src); // flow: email
}
export const arrow = __taint_src => __taint_sink(`to ${__taint_src}`); // flow: email
export function plain(other) {
  __taint_sink(other);
}
export class Box {
  held = 'plain';
  constructor(__taint_src) {
    __taint_sink(__taint_src.trim()); // flow: email
    this.held = __taint_src;
  }
  read(other) {
    __taint_sink(other);
  }
  write(first, __taint_src) {
    __taint_sink(first);
    __taint_sink(__taint_src); // flow: email
  }
}
export function through(__taint_src) {
  inner(__taint_src);
}
function inner(value) {
  __taint_sink(value); // flow: email
}
export function parts({ a, b }, __taint_src) {
  const made = { a, b: __taint_src };
  __taint_sink(made.a);
  __taint_sink(made.b); // flow: email
}
export function cleaned(__taint_src) {
  __taint_sink(sanitize(__taint_src));
  __taint_src = 'plain';
  __taint_sink(__taint_src);
}
export async function later(__taint_src) {
  __taint_sink(await __taint_src); // flow: email
  __taint_sink(__taint_src.then(value => value)); // flow: email
}
