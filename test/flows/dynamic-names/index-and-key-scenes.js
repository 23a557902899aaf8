// Array index and container key sensitivity
function index_computed_constant_T(__taint_src) {
  const a = ['x', 'y', 'z'], i = 1;
  a[i * 2] = __taint_src;
  __taint_sink(a[2]); // flow: email
}
function index_computed_constant_F(__taint_src) {
  const a = ['x', 'y', 'z'], i = 1;
  a[i * 2] = __taint_src;
  __taint_sink(a[i]);
}
function index_unknown_write_T(__taint_src) {
  const a = ['x', 'y'];
  a[Math.floor(Math.random() * 2)] = __taint_src;
  __taint_sink(a[0]); // flow: email
}
function index_length_minus_one_T(__taint_src) {
  const a = ['x', 'y'];
  a.push(__taint_src);
  __taint_sink(a[a.length - 1]); // flow: email
}
function map_number_and_string_keys_T(__taint_src) {
  const m = new Map([[1, 'k'], ['1', __taint_src]]);
  __taint_sink(m.get('1')); // flow: email
}
function map_number_and_string_keys_F(__taint_src) {
  const m = new Map([[1, 'k'], ['1', __taint_src]]);
  __taint_sink(m.get(1));
}
function map_get_or_insert_T(__taint_src) {
  const m = new Map();
  const into = k => m.get(k) ?? m.set(k, []).get(k);
  into('a').push('k');
  into('b').push(__taint_src);
  __taint_sink(m.get('b')); // flow: email
}
function map_get_or_insert_F(__taint_src) {
  const m = new Map();
  const into = k => m.get(k) ?? m.set(k, []).get(k);
  into('a').push('k');
  into('b').push(__taint_src);
  __taint_sink(m.get('a'));
}
