// Generators, async functions, async generators
function generator_delegation_T(__taint_src) {
  function* inner() { yield __taint_src; return 'r'; }
  function* outer() { yield 'a'; yield* inner(); }
  __taint_sink([...outer()][1]); // flow: email
}
function generator_infinite_spread_pick_T(__taint_src) {
  function* states(seed) { let s = seed; while (true) { yield s; s = s + '+'; } }
  let out;
  for (const s of states(__taint_src)) { out = s; if (s.endsWith('++')) break; }
  __taint_sink(out); // flow: email
}
function generator_method_in_object_T(__taint_src) {
  const o = { v: [__taint_src], *[Symbol.iterator]() { yield* this.v; } };
  const [x] = o;
  __taint_sink(x); // flow: email
}
function generator_done_flag_F(__taint_src) {
  function* g() { yield __taint_src; }
  __taint_sink(g().next().done);
}
function handmade_iterator_T(__taint_src) {
  const it = { n: 0, [Symbol.iterator]() { return this; }, next() { return this.n++ < 1 ? { value: __taint_src, done: false } : { done: true }; } };
  __taint_sink(Array.from(it)); // flow: email
}
function handmade_iterator_done_value_dropped_F(__taint_src) {
  const it = { n: 0, [Symbol.iterator]() { return this; }, next() { return this.n++ < 1 ? { value: 'k', done: false } : { value: __taint_src, done: true }; } };
  __taint_sink(Array.from(it));
}
async function await_async_function_F(__taint_src) {
  const store = async v => { await v; };
  __taint_sink(await store(__taint_src));
}
async function await_plain_value_T(__taint_src) {
  const r = 'a' + await __taint_src;
  __taint_sink(r); // flow: email
}
async function async_not_awaited_catch_F(__taint_src) {
  const fail = async v => { throw new Error(v); };
  let m = 'none';
  try { fail(__taint_src).catch(() => {}); } catch (e) { m = e.message; }
  __taint_sink(m);
}
async function async_generator_delegation_T(__taint_src) {
  async function* inner(v) { yield v + '?'; }
  async function* outer(v) { yield* inner(v); }
  const { value } = await outer(__taint_src).next();
  __taint_sink(value); // flow: email
}
