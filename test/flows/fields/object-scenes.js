// Objects: accessors, prototypes, Object.* methods
function object_setter_T(__taint_src) {
  const o = { set v(x) { this.stored = x + '!'; } };
  o.v = __taint_src;
  __taint_sink(o.stored); // flow: email
}
function object_setter_without_getter_F(__taint_src) {
  const o = { set v(x) { this.stored = x + '!'; } };
  o.v = __taint_src;
  __taint_sink(o.v);
}
function object_delete_other_T(__taint_src) {
  const o = { v: __taint_src, w: 'w' };
  delete o.w;
  __taint_sink(o); // flow: email
}
function object_computed_key_T(__taint_src) {
  const k = 'v1';
  const o = { [k + 'x']: __taint_src, v1: 'k' };
  __taint_sink(o.v1x); // flow: email
}
function object_prevent_extensions_F(__taint_src) {
  const o = Object.preventExtensions({ v: 'k' });
  o.w = __taint_src;
  __taint_sink(o.w);
}
function object_is_frozen_F(__taint_src) {
  const o = Object.freeze({ v: __taint_src });
  __taint_sink(Object.isFrozen(o));
}
function object_get_descriptor_writable_F(__taint_src) {
  const o = { v: __taint_src };
  __taint_sink(Object.getOwnPropertyDescriptor(o, 'v').writable);
}
function object_get_descriptors_T(__taint_src) {
  const o = { v: __taint_src };
  const copy = Object.defineProperties({}, Object.getOwnPropertyDescriptors(o));
  __taint_sink(copy.v); // flow: email
}
function object_get_prototype_of_T(__taint_src) {
  class A {}
  A.prototype.tag = __taint_src;
  __taint_sink(Object.getPrototypeOf(new A()).tag); // flow: email
}
function object_group_by_T(__taint_src) {
  const g = Object.groupBy(['a', 'bb', __taint_src + 'xxx'], s => s.length > 2 ? 'long' : 'short');
  __taint_sink(g.long[0]); // flow: email
}
function object_group_by_tainted_key_T(__taint_src) {
  const g = Object.groupBy(['a'], () => __taint_src);
  __taint_sink(Object.keys(g)); // flow: email
}
function object_symbols_T(__taint_src) {
  const s = Symbol('s');
  const o = { [s]: __taint_src };
  __taint_sink(o[Object.getOwnPropertySymbols(o)[0]]); // flow: email
}
function super_in_object_literal_T(__taint_src) {
  const base = { say(v) { return 'say ' + v; } };
  const o = { __proto__: base, say(v) { return super.say(v) + '.'; } };
  __taint_sink(o.say(__taint_src)); // flow: email
}
function with_boxed_string_T(__taint_src) {
  const r = Object(__taint_src).valueOf();
  __taint_sink(r); // flow: email
}
function lazy_getter_replaces_itself_T(__taint_src) {
  const o = { get v() { delete this.v; return this.v = __taint_src; } };
  o.v;
  __taint_sink(o.v); // flow: email
}
