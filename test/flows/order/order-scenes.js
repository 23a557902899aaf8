// Flow sensitivity
function overwritten_in_one_branch_T(__taint_src) {
  let v = __taint_src;
  if (Math.random() < 0.5) v = 'k';
  __taint_sink(v); // flow: email
}
function overwritten_in_both_branches_F(__taint_src) {
  let v = __taint_src;
  if (Math.random() < 0.5) v = 'k';
  else v = 'l';
  __taint_sink(v);
}
function callee_cleans_conditionally_T(__taint_src) {
  const o = { v: __taint_src };
  const clean = p => { if (Math.random() < 0.5) p.v = 'k'; };
  clean(o);
  __taint_sink(o.v); // flow: email
}
function closure_called_before_change_T(__taint_src) {
  let v = __taint_src;
  const get = () => v;
  const r = get();
  v = 'k';
  __taint_sink(r); // flow: email
}
function parameter_reassigned_from_itself_T(__taint_src) {
  __taint_src = __taint_src.trim();
  __taint_sink(__taint_src); // flow: email
}
function return_before_cleaning_T(__taint_src) {
  let v = __taint_src;
  const go = () => {
    if (Math.random() < 0.5) return;
    v = 'k';
  };
  go();
  __taint_sink(v); // flow: email
}
function field_restored_by_finally_F(__taint_src) {
  const o = { v: 'k' };
  const saved = o.v;
  try { o.v = __taint_src; } finally { o.v = saved; }
  __taint_sink(o.v);
}
function saved_and_put_back_T(__taint_src) {
  const o = { v: __taint_src };
  const saved = o.v;
  o.v = 'temp';
  o.v = saved;
  __taint_sink(o.v); // flow: email
}
