// Operators and template literals
function concatenation_left_T(__taint_src) {
  const r = __taint_src + 1;
  __taint_sink(r); // flow: email
}
function equality_is_boolean_F(__taint_src) {
  const r = __taint_src + '' === 'admin';
  __taint_sink(r);
}
function unary_plus_minus_T(__taint_src) {
  const r = -(+__taint_src);
  __taint_sink(r); // flow: email
}
function logical_not_F(__taint_src) {
  const r = !!__taint_src;
  __taint_sink(r);
}
function bitwise_not_twice_T(__taint_src) {
  const r = ~~__taint_src;
  __taint_sink(r); // flow: email
}
function typeof_result_F(__taint_src) {
  const r = 'type ' + typeof __taint_src;
  __taint_sink(r);
}
function void_result_F(__taint_src) {
  const r = void __taint_src;
  __taint_sink(r);
}
function ternary_branch_T(__taint_src) {
  const r = Math.random() < 0.5 ? 'k' : __taint_src;
  __taint_sink(r); // flow: email
}
function and_operator_right_clean_F(__taint_src) {
  const r = __taint_src.length > 0 && 'present';
  __taint_sink(r);
}
function nullish_operator_T(__taint_src) {
  const o = {};
  const r = o.missing ?? __taint_src;
  __taint_sink(r); // flow: email
}
function nullish_operator_left_constant_F(__taint_src) {
  const r = 'here' ?? __taint_src;
  __taint_sink(r);
}
function optional_call_T(__taint_src) {
  const o = { get: () => __taint_src };
  __taint_sink(o.get?.()); // flow: email
}
function optional_call_of_undefined_F(__taint_src) {
  const o = { get: () => __taint_src, put: undefined };
  __taint_sink(o.put?.(__taint_src));
}
function optional_index_T(__taint_src) {
  const a = [['x', __taint_src]];
  __taint_sink(a?.[0]?.[1]); // flow: email
}
function exponent_T(__taint_src) {
  const r = 2 ** (Number(__taint_src) % 10);
  __taint_sink(r); // flow: email
}
function in_operator_F(__taint_src) {
  const r = __taint_src in { a: 1 };
  __taint_sink(r);
}
function instanceof_operator_F(__taint_src) {
  const box = [__taint_src];
  const r = box instanceof Array;
  __taint_sink(r);
}
function delete_result_F(__taint_src) {
  const o = { v: __taint_src };
  const r = delete o.v;
  __taint_sink(r);
}
function bigint_arithmetic_T(__taint_src) {
  const r = BigInt(parseInt(__taint_src) || 0) * 2n + 1n;
  __taint_sink(r); // flow: email
}
function unsigned_shift_T(__taint_src) {
  const r = __taint_src >>> 1;
  __taint_sink(r); // flow: email
}
function relational_F(__taint_src) {
  const r = Number(__taint_src) >= 5;
  __taint_sink(r);
}
function template_literal_nested_T(__taint_src) {
  const r = `out ${`in ${[`deep ${__taint_src}`]}`}`;
  __taint_sink(r); // flow: email
}
function tagged_template_values_T(__taint_src) {
  const tag = (strings, ...values) => strings[0] + values[1];
  const r = tag`a${'x'}b${__taint_src}c`;
  __taint_sink(r); // flow: email
}
function tagged_template_values_F(__taint_src) {
  const tag = (strings, ...values) => strings[0] + values[0];
  const r = tag`a${'x'}b${__taint_src}c`;
  __taint_sink(r);
}
function tagged_template_strings_only_F(__taint_src) {
  const tag = (strings, v) => strings.raw.join('|');
  const r = tag`a${__taint_src}b`;
  __taint_sink(r);
}
function tagged_template_method_T(__taint_src) {
  const db = { pre: 'SELECT ', sql(s, v) { return this.pre + s[0] + v; } };
  const r = db.sql`name=${__taint_src}`;
  __taint_sink(r); // flow: email
}
function string_raw_T(__taint_src) {
  const r = String.raw`\n${__taint_src}`;
  __taint_sink(r); // flow: email
}
