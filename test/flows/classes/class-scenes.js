// Classes
function class_private_method_T(__taint_src) {
  class A { #wrap(v) { return `[${v}]`; } go(v) { return this.#wrap(v); } }
  __taint_sink(new A().go(__taint_src)); // flow: email
}
function class_private_in_check_F(__taint_src) {
  class A { #v = __taint_src; static has(o) { return #v in o; } }
  __taint_sink(A.has(new A()));
}
function class_static_field_T(__taint_src) {
  class A { static v = 'k'; static set(x) { this.v = x; } }
  A.set(__taint_src);
  __taint_sink(A.v); // flow: email
}
function class_static_vs_instance_F(__taint_src) {
  class A { static v = 'k'; v = 'inst'; }
  A.v = __taint_src;
  __taint_sink(new A().v);
}
function class_static_block_T(__taint_src) {
  class A { static v; static { const t = __taint_src; A.v = t + '!'; } }
  __taint_sink(A.v); // flow: email
}
function class_static_private_exposed_T(__taint_src) {
  let read;
  class A { #p = __taint_src; static { read = a => a.#p; } }
  __taint_sink(read(new A())); // flow: email
}
function class_static_inherited_write_shadows_F(__taint_src) {
  class A { static v = 'k'; }
  class B extends A {}
  B.v = __taint_src;
  __taint_sink(A.v);
}
function class_static_inherited_read_T(__taint_src) {
  class A { static v = 'k'; }
  class B extends A {}
  A.v = __taint_src;
  __taint_sink(B.v); // flow: email
}
function class_accessor_pair_T(__taint_src) {
  class A { #x = ''; get x() { return this.#x; } set x(v) { this.#x = v.trim(); } }
  const a = new A();
  a.x = __taint_src;
  __taint_sink(a.x); // flow: email
}
function class_setter_discards_F(__taint_src) {
  class A { #x = 'k'; get x() { return this.#x; } set x(v) { this.last = v.length; } }
  const a = new A();
  a.x = __taint_src;
  __taint_sink(a.x);
}
function class_static_getter_T(__taint_src) {
  class A { static get conf() { return { v: __taint_src }; } }
  __taint_sink(A.conf.v); // flow: email
}
function super_method_T(__taint_src) {
  class A { fmt(v) { return 'A' + v; } }
  class B extends A { fmt(v) { return 'B' + super.fmt(v); } }
  __taint_sink(new B().fmt(__taint_src)); // flow: email
}
function polymorphic_choice_T(__taint_src) {
  class A { out(v) { return 'k'; } }
  class B { out(v) { return v; } }
  const o = Math.random() < 0.5 ? new A() : new B();
  __taint_sink(o.out(__taint_src)); // flow: email
}
function new_target_T(__taint_src) {
  class A { constructor(v) { this.v = new.target === A ? 'base' : v; } }
  class B extends A {}
  __taint_sink(new B(__taint_src).v); // flow: email
}
function new_target_static_F(__taint_src) {
  class A { static kind = 'a'; constructor(v) { this.kind = new.target.kind; this.v = v; } }
  class B extends A { static kind = 'b'; }
  __taint_sink(new B(__taint_src).kind);
}
function symbol_iterator_in_class_T(__taint_src) {
  class Bag { constructor(...xs) { this.xs = xs; } *[Symbol.iterator]() { for (const x of this.xs) yield x; } }
  __taint_sink(Math.random() < 2 && [...new Bag('a', __taint_src)].at(-1)); // flow: email
}
function tostring_in_concatenation_T(__taint_src) {
  class P { constructor(v) { this.v = v; } toString() { return 'P:' + this.v; } }
  const r = 'x' + new P(__taint_src);
  __taint_sink(r); // flow: email
}
function valueof_in_arithmetic_T(__taint_src) {
  const o = { toString: () => 'k', valueOf: () => Number(__taint_src) };
  const r = o * 2;
  __taint_sink(r); // flow: email
}
function symbol_tostringtag_T(__taint_src) {
  class T { get [Symbol.toStringTag]() { return __taint_src; } }
  __taint_sink(Object.prototype.toString.call(new T())); // flow: email
}
function symbol_hasinstance_F(__taint_src) {
  class T { static [Symbol.hasInstance](o) { return o; } }
  __taint_sink(__taint_src instanceof T);
}
function mixin_T(__taint_src) {
  const Named = Base => class extends Base { setName(n) { this.name = n; return this; } };
  class Plain {}
  class User extends Named(Plain) {}
  __taint_sink(new User().setName(__taint_src).name); // flow: email
}
function class_computed_method_T(__taint_src) {
  const m = 'get' + 'It';
  class A { [m](v) { return v; } other(v) { return 'k'; } }
  __taint_sink(new A().getIt(__taint_src)); // flow: email
}
