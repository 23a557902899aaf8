// Path sensitivity: constants and correlated conditions
function constant_flag_T(__taint_src) {
  const DEBUG = true;
  let v = 'k';
  if (DEBUG) v = __taint_src;
  __taint_sink(v); // flow: email
}
function constant_flag_F(__taint_src) {
  const DEBUG = false;
  let v = 'k';
  if (DEBUG) v = __taint_src;
  __taint_sink(v);
}
function constant_arithmetic_condition_F(__taint_src) {
  const n = 3;
  let v = 'k';
  if (n * 2 > 7) v = __taint_src;
  __taint_sink(v);
}
function constant_arithmetic_condition_T(__taint_src) {
  const n = 3;
  let v = 'k';
  if (n * 3 > 7) v = __taint_src;
  __taint_sink(v); // flow: email
}
function constant_in_object_field_F(__taint_src) {
  const conf = { trace: false, level: 2 };
  let v = 'k';
  if (conf.trace) v = __taint_src;
  __taint_sink(v);
}
function constant_in_object_field_T(__taint_src) {
  const conf = { trace: false, level: 2 };
  let v = 'k';
  if (conf.level === 2) v = __taint_src;
  __taint_sink(v); // flow: email
}
function constant_and_unknown_F(__taint_src) {
  let v = 'k';
  if (Math.random() < 0.5 && false) v = __taint_src;
  __taint_sink(v);
}
function sink_in_live_else_T(__taint_src) {
  if (1 > 2) {
    void 0;
  } else {
    __taint_sink(__taint_src); // flow: email
  }
}
function correlated_two_variables_F(__taint_src) {
  const a = Math.random() < 0.5;
  const x = a ? __taint_src : 'k';
  const y = a ? 'l' : x;
  __taint_sink(y);
}
function correlated_two_variables_T(__taint_src) {
  const a = Math.random() < 0.5;
  const x = a ? __taint_src : 'k';
  const y = a ? x : 'l';
  __taint_sink(y); // flow: email
}
function correlated_flag_variable_T(__taint_src) {
  let dirty = false, x = 'k';
  if (Math.random() < 0.5) { x = __taint_src; dirty = true; }
  if (dirty) __taint_sink(x); // flow: email
}
function correlated_numeric_ranges_F(__taint_src) {
  const n = Math.floor(Math.random() * 10);
  let x = 'k';
  if (n > 6) x = __taint_src;
  if (n < 4) __taint_sink(x);
}
function correlated_through_null_F(__taint_src) {
  let x = null;
  if (Math.random() < 0.5) x = __taint_src + '!';
  if (x === null) __taint_sink(x);
}
function correlated_discriminated_union_F(__taint_src) {
  const e = Math.random() < 0.5 ? { t: 'raw', v: __taint_src } : { t: 'fix', v: 'k' };
  if (e.t === 'fix') __taint_sink(e.v);
}
function correlated_discriminated_union_T(__taint_src) {
  const e = Math.random() < 0.5 ? { t: 'raw', v: __taint_src } : { t: 'fix', v: 'k' };
  if (e.t === 'raw') __taint_sink(e.v); // flow: email
}
function correlated_parameter_in_callee_F(__taint_src) {
  const f = (raw, v) => raw ? v : 'k';
  __taint_sink(f(false, __taint_src));
}
function correlated_parameter_in_callee_T(__taint_src) {
  const f = (raw, v) => raw ? v : 'k';
  __taint_sink(f(true, __taint_src)); // flow: email
}
