// Assignments: compound, logical, destructuring, swaps, chains
function compound_numeric_T(__taint_src) {
  let n = 10;
  n *= Number(__taint_src);
  n -= 3;
  n **= 2;
  __taint_sink(n); // flow: email
}
function compound_bitwise_shift_T(__taint_src) {
  let n = 0;
  n |= parseInt(__taint_src, 10);
  n <<= 2;
  n ^= 5;
  __taint_sink(n); // flow: email
}
function compound_multiplied_then_replaced_F(__taint_src) {
  let n = 10;
  n *= Number(__taint_src);
  n = 10;
  n **= 2;
  __taint_sink(n);
}
function assignment_as_expression_T(__taint_src) {
  let a;
  const r = (a = __taint_src) + '!';
  a = '';
  __taint_sink(r); // flow: email
}
function assignment_in_condition_T(__taint_src) {
  let m;
  if ((m = __taint_src.trim())) {
    __taint_sink(m); // flow: email
  }
}
function array_destructuring_holes_F(__taint_src) {
  const [, , , d] = ['x', 'y', __taint_src, 'z'];
  __taint_sink(d);
}
function default_refers_to_earlier_binding_T(__taint_src) {
  const { a, b = a + '-copy' } = { a: __taint_src };
  __taint_sink(b); // flow: email
}
function default_refers_to_earlier_binding_F(__taint_src) {
  const { a, c, b = c + '-copy' } = { a: __taint_src, c: 'c' };
  __taint_sink(b);
}
function nested_destructuring_T(__taint_src) {
  const { p: { q: [, { r }] } } = { p: { q: ['0', { r: __taint_src, s: 's' }] } };
  __taint_sink(r); // flow: email
}
function nested_destructuring_F(__taint_src) {
  const { p: { q: [, { s }] } } = { p: { q: ['0', { r: __taint_src, s: 's' }] } };
  __taint_sink(s);
}
function destructure_into_member_targets_T(__taint_src) {
  const o = {}, arr = [];
  ({ x: o.left, y: arr[0] } = { x: 'x', y: __taint_src });
  __taint_sink(arr[0]); // flow: email
}
function destructure_into_member_targets_F(__taint_src) {
  const o = {}, arr = [];
  ({ x: o.left, y: arr[0] } = { x: 'x', y: __taint_src });
  __taint_sink(o.left);
}
function for_of_destructuring_head_T(__taint_src) {
  let out = '';
  for (const { id, text = __taint_src } of [{ id: 1, text: 'a' }, { id: 2 }]) out += text;
  __taint_sink(out); // flow: email
}
function var_hoisting_T(__taint_src) {
  x = __taint_src;
  var x;
  __taint_sink(x); // flow: email
}
