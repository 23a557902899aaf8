// Context sensitivity: same helper, clean and tainted calls
function ctxIdent(v) { return v; }
function ctxOne(v) { return ctxIdent(v); }
function ctxTwo(v) { return ctxOne(v); }
function ctxThree(v) { return ctxTwo(v); }
function helper_sinks_tainted_call_T(__taint_src) {
  const emit = (on, v) => {
    if (on) __taint_sink(v); // flow: email
  };
  emit(false, 'k');
  emit(true, __taint_src);
}
function helper_sinks_only_clean_call_F(__taint_src) {
  const emit = (on, v) => {
    if (on) __taint_sink(v);
  };
  emit(false, __taint_src);
  emit(true, 'k');
}
function closure_of_closure_F(__taint_src) {
  const delay2 = v => () => () => v;
  const f = delay2('k')(), g = delay2(__taint_src)();
  __taint_sink(f());
}
function map_with_same_callback_F(__taint_src) {
  const up = v => v.toUpperCase();
  const a = [__taint_src].map(up), b = ['k'].map(up);
  __taint_sink(b[0]);
}
function recursion_same_function_two_seeds_F(__taint_src) {
  const rep = (v, n) => n ? rep(v + '.', n - 1) : v;
  const a = rep(__taint_src, 2), b = rep('k', 2);
  __taint_sink(b);
}
function recursion_accumulates_list_T(__taint_src) {
  const nest = (v, n) => n ? { next: nest(v, n - 1) } : { v };
  const a = nest('k', 2), b = nest(__taint_src, 2);
  __taint_sink(b.next.next.v); // flow: email
}
function recursion_accumulates_list_F(__taint_src) {
  const nest = (v, n) => n ? { next: nest(v, n - 1) } : { v };
  const a = nest('k', 2), b = nest(__taint_src, 2);
  __taint_sink(a.next.next.v);
}
function getter_helper_with_key_F(__taint_src) {
  const get = (o, k) => o[k];
  const o = { x: 'x', y: __taint_src };
  const t = get(o, 'y');
  __taint_sink(get(o, 'x'));
}
async function async_helper_twice_F(__taint_src) {
  const load = async v => { await null; return v; };
  const [a, b] = [await load(__taint_src), await load('k')];
  __taint_sink(b);
}
function generator_helper_twice_F(__taint_src) {
  function* pair(v) { yield v; yield v + v; }
  const a = [...pair(__taint_src)], b = [...pair('k')];
  __taint_sink(b[1]);
}
function generator_helper_twice_T(__taint_src) {
  function* pair(v) { yield v; yield v + v; }
  const b = [...pair('k')], a = [...pair(__taint_src)];
  __taint_sink(a[1]); // flow: email
}
function memo_shared_between_calls_T(__taint_src) {
  let memo;
  const once = v => memo ??= v;
  once(__taint_src);
  __taint_sink(once('k')); // flow: email
}
function memo_first_clean_F(__taint_src) {
  let memo;
  const once = v => memo ??= v;
  once('k');
  __taint_sink(once(__taint_src));
}
