// Promise combinators, Reflect, Proxy, Symbol
function promise_throw_in_executor_T(__taint_src) {
  return new Promise(() => { throw new Error(__taint_src); }).then(null, e => {
    __taint_sink(e.message); // flow: email
  });
}
async function promise_any_ignores_rejection_F(__taint_src) {
  const r = await Promise.any([Promise.reject(__taint_src), Promise.resolve('k')]);
  __taint_sink(r);
}
function reflect_construct_T(__taint_src) {
  class A { constructor(v) { this.v = v; } }
  __taint_sink(Reflect.construct(A, [__taint_src]).v); // flow: email
}
function reflect_own_keys_T(__taint_src) {
  __taint_sink(Reflect.ownKeys({ [__taint_src]: 1 })); // flow: email
}
function symbol_species_isconcat_F(__taint_src) {
  const o = { [Symbol.isConcatSpreadable]: true, length: 1, 0: 'k', 1: __taint_src };
  __taint_sink([].concat(o));
}
