// Object and field sensitivity, aliasing
class OsHolder {
  constructor(v) { this.v = v; this.log = []; }
  set(v) { this.v = v; return this; }
  get() { return this.v; }
  note(x) { this.log.push(x); }
}
class OsOuter {
  constructor(v) { this.inner = new OsHolder(v); this.side = 'side'; }
  read() { return this.inner.get(); }
}
function two_instances_T(__taint_src) {
  const a = new OsHolder('k'), b = new OsHolder(__taint_src);
  __taint_sink(b.get()); // flow: email
}
function two_instances_F(__taint_src) {
  const a = new OsHolder('k'), b = new OsHolder(__taint_src);
  __taint_sink(a.get());
}
function two_instances_set_later_F(__taint_src) {
  const a = new OsHolder('k'), b = new OsHolder('l');
  b.set(__taint_src);
  __taint_sink(a.get());
}
function nested_instances_T(__taint_src) {
  const a = new OsOuter('k'), b = new OsOuter(__taint_src);
  __taint_sink(b.read()); // flow: email
}
function nested_instances_F(__taint_src) {
  const a = new OsOuter('k'), b = new OsOuter(__taint_src);
  __taint_sink(a.read());
}
function instance_lists_separate_T(__taint_src) {
  const a = new OsHolder('k'), b = new OsHolder('k');
  b.note(__taint_src);
  __taint_sink(b.log); // flow: email
}
function instance_lists_separate_F(__taint_src) {
  const a = new OsHolder('k'), b = new OsHolder('k');
  b.note(__taint_src);
  __taint_sink(a.log);
}
function instances_made_in_loop_F(__taint_src) {
  const all = [];
  for (const v of ['k', __taint_src]) all.push(new OsHolder(v));
  __taint_sink(all[0].get());
}
function prototype_list_shared_T(__taint_src) {
  function P() {}
  P.prototype.items = [];
  const a = new P(), b = new P();
  a.items.push(__taint_src);
  __taint_sink(b.items[0]); // flow: email
}
function own_list_not_shared_F(__taint_src) {
  function P() { this.items = []; }
  const a = new P(), b = new P();
  a.items.push(__taint_src);
  __taint_sink(b.items);
}
function deep_field_T(__taint_src) {
  const o = { a: { b: { c: { d: 'd', e: 'e' } } } };
  o.a.b.c.d = __taint_src;
  __taint_sink(o.a.b.c.d); // flow: email
}
function deep_field_F(__taint_src) {
  const o = { a: { b: { c: { d: 'd', e: 'e' } } } };
  o.a.b.c.d = __taint_src;
  __taint_sink(o.a.b.c.e);
}
function subobject_replaced_F(__taint_src) {
  const o = { in: { v: __taint_src } };
  o.in = { v: 'k' };
  __taint_sink(o.in.v);
}
function alias_through_array_T(__taint_src) {
  const o = { v: 'k' }, list = [o];
  list[0].v = __taint_src;
  __taint_sink(o.v); // flow: email
}
function alias_both_cleaned_F(__taint_src) {
  const a = { v: __taint_src }, b = { v: __taint_src };
  for (const c of [a, b]) c.v = 'k';
  __taint_sink(a.v);
}
function shallow_copy_shares_inner_T(__taint_src) {
  const a = { in: { v: 'k' } };
  const copy = { ...a };
  a.in.v = __taint_src;
  __taint_sink(copy.in.v); // flow: email
}
function linked_list_walk_T(__taint_src) {
  const l = { v: 'a', n: { v: 'b', n: { v: __taint_src, n: null } } };
  let p = l;
  while (p.n) p = p.n;
  __taint_sink(p.v); // flow: email
}
function linked_list_walk_lengths_F(__taint_src) {
  const l = { v: 'a', i: 1, n: { v: __taint_src, i: 2, n: null } };
  let sum = 0;
  for (let p = l; p; p = p.n) sum += p.i;
  __taint_sink(sum);
}
function dynamic_constant_key_T(__taint_src) {
  const o = {};
  const k = ['a', 'b'].join('_');
  o[k] = __taint_src;
  o.a_c = 'k';
  __taint_sink(o.a_b); // flow: email
}
function dynamic_constant_key_F(__taint_src) {
  const o = {};
  const k = ['a', 'b'].join('_');
  o[k] = __taint_src;
  o.a_c = 'k';
  __taint_sink(o.a_c);
}
function dynamic_template_key_F(__taint_src) {
  const o = {}, i = 1;
  o[`f${i}`] = __taint_src;
  o[`f${i + 1}`] = 'k';
  __taint_sink(o.f2);
}
function dynamic_unknown_key_T(__taint_src) {
  const o = { a: 'a', b: 'b' };
  o[Math.random() < 0.5 ? 'a' : 'b'] = __taint_src;
  __taint_sink(o.b); // flow: email
}
function dynamic_unknown_key_third_field_F(__taint_src) {
  const o = { a: 'a', b: 'b', c: 'c' };
  o[Math.random() < 0.5 ? 'a' : 'b'] = __taint_src;
  __taint_sink(o.c);
}
function numeric_key_equals_string_key_T(__taint_src) {
  const o = {};
  o[1] = __taint_src;
  o['01'] = 'k';
  __taint_sink(o['1']); // flow: email
}
function numeric_key_equals_string_key_F(__taint_src) {
  const o = {};
  o[1] = __taint_src;
  o['01'] = 'k';
  __taint_sink(o['01']);
}
function key_from_enum_object_F(__taint_src) {
  const F = Object.freeze({ NAME: 'name', TITLE: 'title' });
  const o = { [F.NAME]: __taint_src, [F.TITLE]: 't' };
  __taint_sink(o[F.TITLE]);
}
function field_moved_T(__taint_src) {
  const o = { a: __taint_src };
  o.b = o.a;
  o.a = 'k';
  __taint_sink(o.b); // flow: email
}
function field_moved_F(__taint_src) {
  const o = { a: __taint_src };
  o.b = o.a;
  o.a = 'k';
  __taint_sink(o.a);
}
function method_chooses_field_by_argument_T(__taint_src) {
  const o = { a: __taint_src, b: 'b', read(k) { return this[k]; } };
  const c = o.read('b');
  __taint_sink(o.read('a')); // flow: email
}
function static_registry_by_name_F(__taint_src) {
  class Reg { static all = {}; static put(k, v) { Reg.all[k] = v; } static get(k) { return Reg.all[k]; } }
  Reg.put('x', __taint_src);
  Reg.put('y', 'k');
  __taint_sink(Reg.get('y'));
}
