// Map, Set, WeakMap, WeakRef, JSON, iterator helpers
function map_foreach_value_T(__taint_src) {
  const out = [];
  new Map([['a', __taint_src]]).forEach((v, k) => out.push(v));
  __taint_sink(out); // flow: email
}
function map_foreach_key_F(__taint_src) {
  const out = [];
  new Map([['a', __taint_src]]).forEach((v, k) => out.push(k));
  __taint_sink(out);
}
function map_size_has_F(__taint_src) {
  const m = new Map([['a', __taint_src]]);
  __taint_sink([m.size, m.has('a')]);
}
function map_group_by_T(__taint_src) {
  const g = Map.groupBy([1, 2, 3], n => n % 2 ? 'odd' : __taint_src);
  __taint_sink([...g.keys()]); // flow: email
}
function json_stringify_indent_T(__taint_src) {
  __taint_sink(JSON.stringify({ a: 'a' }, null, __taint_src)); // flow: email
}
function json_parse_spread_over_F(__taint_src) {
  const o = { ...JSON.parse(__taint_src), a: 'k' };
  __taint_sink(o.a);
}
function json_parse_reviver_T(__taint_src) {
  const o = JSON.parse('{"a":1}', (k, v) => k === 'a' ? v + __taint_src : v);
  __taint_sink(o.a); // flow: email
}
function structured_clone_T(__taint_src) {
  const o = structuredClone({ a: new Map([['k', [__taint_src]]]) });
  __taint_sink(o.a.get('k')[0]); // flow: email
}
function iterator_helper_take_F(__taint_src) {
  const r = ['a', __taint_src].values().take(1).toArray();
  __taint_sink(r);
}
function iterator_helper_flatmap_find_T(__taint_src) {
  const r = [1, 2].values().flatMap(n => [n, __taint_src]).find(v => typeof v === 'string');
  __taint_sink(r); // flow: email
}
function iterator_from_T(__taint_src) {
  let n = 0;
  const r = Iterator.from({ next: () => ({ value: __taint_src, done: n++ > 0 }) }).toArray();
  __taint_sink(r); // flow: email
}
