// Arrays and typed arrays
function concat_receiver_untouched_F(__taint_src) {
  const a = ['a'];
  const r = a.concat(__taint_src);
  __taint_sink(a);
}
function flatmap_T(__taint_src) {
  const r = ['a', 'b'].flatMap(v => [v, [__taint_src]]);
  __taint_sink(r.flat()); // flow: email
}
function flat_depth_T(__taint_src) {
  const r = [['a', [[__taint_src]]]].flat(Infinity);
  __taint_sink(r[1]); // flow: email
}
function filter_T(__taint_src) {
  const r = ['', __taint_src].filter(Boolean);
  __taint_sink(r); // flow: email
}
function filter_predicate_only_F(__taint_src) {
  const r = ['a', 'b'].filter(v => v !== __taint_src.slice(0, 1) + '#');
  __taint_sink(r);
}
function find_T(__taint_src) {
  const r = [{ id: 1, v: 'k' }, { id: 2, v: __taint_src }].find(e => e.id === 2);
  __taint_sink(r.v); // flow: email
}
function find_index_F(__taint_src) {
  const r = [{ id: 1 }, { id: 2, v: __taint_src }].findIndex(e => e.id === 2);
  __taint_sink(r);
}
function find_last_T(__taint_src) {
  const r = ['a', __taint_src, 7].findLast(e => typeof e === 'string');
  __taint_sink(r); // flow: email
}
function includes_some_every_F(__taint_src) {
  const a = ['a', __taint_src];
  const r = [a.includes('a'), a.some(v => v === 'a'), a.every(v => v)];
  __taint_sink(r);
}
function to_sorted_leaves_receiver_F(__taint_src) {
  const a = ['b', 'a'];
  const b = a.concat(__taint_src).toSorted();
  __taint_sink(a.toSorted());
}
function fill_overwrites_F(__taint_src) {
  const r = [__taint_src, __taint_src].fill('k');
  __taint_sink(r);
}
function array_from_length_only_F(__taint_src) {
  const r = Array.from([__taint_src], (_, i) => 'n' + i);
  __taint_sink(r);
}
function array_keys_F(__taint_src) {
  const r = [...['a', __taint_src].keys()];
  __taint_sink(r);
}
function array_tostring_T(__taint_src) {
  const r = '' + ['a', [__taint_src]];
  __taint_sink(r); // flow: email
}
function array_is_array_F(__taint_src) {
  __taint_sink(Array.isArray([__taint_src]));
}
function array_indexof_F(__taint_src) {
  const r = [__taint_src, 'b'].lastIndexOf('b');
  __taint_sink(r);
}
function typed_array_set_T(__taint_src) {
  const u = new Uint16Array(2);
  u[1] = __taint_src.charCodeAt(1);
  __taint_sink(u[1]); // flow: email
}
function typed_array_byte_length_F(__taint_src) {
  const u = new Uint16Array(2);
  u[1] = __taint_src.charCodeAt(1);
  __taint_sink(u.byteLength);
}
function typed_array_shared_buffer_T(__taint_src) {
  const buf = new ArrayBuffer(8);
  const a = new Uint8Array(buf), b = new DataView(buf);
  a[3] = __taint_src.charCodeAt(1);
  __taint_sink(b.getUint8(3)); // flow: email
}
function typed_array_separate_buffer_F(__taint_src) {
  const a = new Uint8Array(8), b = new DataView(new ArrayBuffer(8));
  a[3] = __taint_src.charCodeAt(1);
  __taint_sink(b.getUint8(3));
}
function typed_array_subarray_T(__taint_src) {
  const a = new Uint16Array(4);
  const part = a.subarray(1, 3);
  a.set([__taint_src.charCodeAt(1)], 1);
  __taint_sink(part[0]); // flow: email
}
function typed_array_slice_is_copy_F(__taint_src) {
  const a = new Uint16Array(4);
  const part = a.slice(1, 3);
  a.set([__taint_src.charCodeAt(1)], 1);
  __taint_sink(part[0]);
}
function dataview_set_get_T(__taint_src) {
  const dv = new DataView(new ArrayBuffer(8));
  dv.setFloat64(0, parseInt(__taint_src, 36), true);
  __taint_sink(dv.getFloat64(0, true)); // flow: email
}
function atomics_store_load_T(__taint_src) {
  const a = new Int32Array(new SharedArrayBuffer(8));
  Atomics.store(a, 0, __taint_src.charCodeAt(1));
  __taint_sink(Atomics.load(a, 0)); // missing: email, nobody knows what Atomics writes
}
