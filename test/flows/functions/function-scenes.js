// Functions: declarations, expressions, arrows, arguments, closures, recursion
function hoisted_declaration_T(__taint_src) {
  __taint_sink(wrap(__taint_src)); // flow: email
  function wrap(v) { return '<' + v + '>'; }
}
function iife_T(__taint_src) {
  const r = (function (v) { return v + '!'; })(__taint_src);
  __taint_sink(r); // flow: email
}
function iife_own_scope_F(__taint_src) {
  var v = 'k';
  (function () { var v = __taint_src; return v; })();
  __taint_sink(v);
}
function default_param_undefined_passed_T(__taint_src) {
  const f = (a, b = a) => b;
  __taint_sink(f(__taint_src, undefined)); // flow: email
}
function rest_param_first_excluded_F(__taint_src) {
  const f = (first, ...rest) => rest.join();
  __taint_sink(f(__taint_src, 'b', 'c'));
}
function destructured_params_T(__taint_src) {
  const f = ({ user: { name = 'n' } = {} }, [, x]) => name + x;
  __taint_sink(f({ user: { name: __taint_src } }, ['p', 'q'])); // flow: email
}
function destructured_params_F(__taint_src) {
  const f = ({ user: { name = 'n' } = {} }, [, x]) => name + x;
  __taint_sink(f({ user: { nick: __taint_src } }, [__taint_src, 'q']));
}
function arguments_alias_write_T(__taint_src) {
  function f(a) { arguments[0] = __taint_src; return a; }
  __taint_sink(f('a')); // flow: email
}
function arguments_alias_from_param_T(__taint_src) {
  function f(a) { a = __taint_src; return arguments[0]; }
  __taint_sink(f('a')); // flow: email
}
function arrow_keeps_outer_this_T(__taint_src) {
  const o = { v: __taint_src, get() { return (() => this.v).call({ v: 'k' }); } };
  __taint_sink(o.get()); // flow: email
}
function arrow_keeps_outer_this_F(__taint_src) {
  const o = { v: 'k', get() { return (() => this.v).call({ v: __taint_src }); } };
  __taint_sink(o.get());
}
function generic_curry_T(__taint_src) {
  const curry = (fn, ...got) => got.length >= fn.length ? fn(...got) : (...more) => curry(fn, ...got, ...more);
  __taint_sink(curry((a, b, c) => c + a)('x')('y')(__taint_src)); // flow: email
}
function function_property_T(__taint_src) {
  function f() { return f.cache; }
  f.cache = __taint_src;
  __taint_sink(f()); // flow: email
}
function function_name_property_F(__taint_src) {
  function f() {}
  f.cache = __taint_src;
  __taint_sink(f.name);
}
function recursion_over_tree_T(__taint_src) {
  const text = node => typeof node === 'string' ? node : node.kids.map(text).join('');
  __taint_sink(text({ kids: ['a', { kids: ['b', { kids: [__taint_src] }] }] })); // flow: email
}
function new_function_object_T(__taint_src) {
  function Box(v) { this.v = v; }
  Box.prototype.open = function () { return this.v; };
  __taint_sink(new Box(__taint_src).open()); // flow: email
}
