// Newer and rarer constructs
function regexp_v_flag_T(__taint_src) {
  const m = /[\w--[0-9]]+/v.exec('ab' + __taint_src);
  __taint_sink(m[0]); // flow: email
}
function regexp_indices_d_flag_F(__taint_src) {
  const m = /(?<k>id)/d.exec('id=' + __taint_src);
  __taint_sink(m.groups.k.length);
}
function regexp_symbol_split_T(__taint_src) {
  const splitter = { [Symbol.split](s) { return [s.slice(1), 'k']; } };
  __taint_sink(__taint_src.split(splitter)[0]); // flow: email
}
function regexp_symbol_split_F(__taint_src) {
  const splitter = { [Symbol.split](s) { return [s.slice(1), 'k']; } };
  __taint_sink(__taint_src.split(splitter)[1]);
}
function array_buffer_transfer_T(__taint_src) {
  const a = new Uint8Array(4);
  a[1] = __taint_src.charCodeAt(1);
  const moved = new Uint8Array(a.buffer.transfer(8));
  __taint_sink(moved[1]); // missing: email, a buffer that is handed on is a new one
}
function array_buffer_resized_away_F(__taint_src) {
  const buf = new ArrayBuffer(4, { maxByteLength: 8 });
  const a = new Uint8Array(buf);
  a[3] = __taint_src.charCodeAt(1);
  buf.resize(2);
  __taint_sink(a); // spurious: email, a buffer keeps what stood behind its new end
}
function private_field_logical_assign_T(__taint_src) {
  class C { #v; put(x) { this.#v ??= x; return this; } get() { return this.#v; } }
  __taint_sink(new C().put(__taint_src).put('k').get()); // flow: email
}
function private_field_logical_assign_F(__taint_src) {
  class C { #v; put(x) { this.#v ??= x; return this; } get() { return this.#v; } }
  __taint_sink(new C().put('k').put(__taint_src).get());
}
async function static_async_generator_method_T(__taint_src) {
  class S { static async *lines(...ls) { for (const l of ls) yield await l; } }
  const out = [];
  for await (const l of S.lines('a', __taint_src)) out.push(l);
  __taint_sink(out[1]); // flow: email
}
async function static_async_generator_method_F(__taint_src) {
  class S { static async *lines(...ls) { for (const l of ls) yield await l; } }
  const out = [];
  for await (const l of S.lines('a', __taint_src)) out.push(l);
  __taint_sink(out[0]);
}
function class_expression_with_name_T(__taint_src) {
  const C = class Inner { static make(v) { const i = new Inner(); i.v = v; return i; } };
  __taint_sink(C.make(__taint_src).v); // flow: email
}
function class_name_property_F(__taint_src) {
  const C = class Inner { static make(v) { const i = new Inner(); i.v = v; return i; } };
  __taint_sink(C.make(__taint_src).constructor.name);
}
function optional_chain_short_circuit_F(__taint_src) {
  let seen = 'k';
  const none = null;
  none?.run(seen = __taint_src);
  __taint_sink(seen); // spurious: email, what is given to a call behind ?. is computed either way
}
function optional_chain_evaluates_argument_T(__taint_src) {
  let seen = 'k';
  const some = { run() {} };
  some?.run(seen = __taint_src);
  __taint_sink(seen); // flow: email
}
function parameter_scope_closure_T(__taint_src) {
  function f(a, get = () => a) { a = __taint_src; return get(); }
  __taint_sink(f('k')); // flow: email
}
function parameter_scope_closure_body_var_F(__taint_src) {
  function f(a, get = () => a) { var a = __taint_src; return get(); }
  __taint_sink(f('k')); // spurious: email, a variable of the body that is called as a parameter is that parameter
}
function iterator_closed_by_destructuring_T(__taint_src) {
  let closed = 'k';
  const it = { [Symbol.iterator]() { return { next: () => ({ value: 1, done: false }), return() { closed = __taint_src; return {}; } }; } };
  const [one] = it;
  __taint_sink(closed); // missing: email, who gives elements is not told that a pattern takes no more
}
