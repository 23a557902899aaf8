const store = require('./store');
const { put } = require('./store');
function kept(__taint_src) {
  put('x', __taint_src);
  put('y', 'y');
  __taint_sink(store.take('x')); // flow: email
  __taint_sink(store.take('y'));
  __taint_sink(store.version);
}
kept('taint_src_value');
