// Sloppy mode only (this file must be read as a script)
function with_statement_read_T(__taint_src) {
  var r, v = 'outer';
  with ({ v: __taint_src, w: 'w' }) r = v;
  __taint_sink(r); // missing: email, with is read as a block
}
function with_statement_read_F(__taint_src) {
  var r, v = 'outer';
  with ({ v: __taint_src, w: 'w' }) r = w;
  __taint_sink(r);
}
function with_statement_write_T(__taint_src) {
  var o = { v: 'k' }, v = 'outer';
  with (o) v = __taint_src;
  __taint_sink(o.v); // missing: email, with is read as a block
}
function with_statement_write_F(__taint_src) {
  var o = { v: 'k' }, v = 'outer';
  with (o) v = __taint_src;
  __taint_sink(v); // spurious: email, with is read as a block
}
function function_in_block_hoisted_T(__taint_src) {
  { function pick() { return __taint_src; } }
  __taint_sink(pick()); // missing: email, a function in a block is not seen behind it
}
