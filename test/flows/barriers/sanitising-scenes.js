// Sanitisers and guards on one or all branches
function sanitised_on_one_branch_T(__taint_src) {
  let v = __taint_src;
  if (Math.random() < 0.5) v = sanitize(v);
  __taint_sink(v); // flow: email
}
function sanitised_on_all_branches_F(__taint_src) {
  let v = __taint_src;
  if (Math.random() < 0.5) v = sanitize(v);
  else if (Math.random() < 0.5) v = sanitize(v.trim());
  else v = 'k';
  __taint_sink(v);
}
function sanitised_in_ternary_T(__taint_src) {
  const v = Math.random() < 0.5 ? sanitize(__taint_src) : __taint_src;
  __taint_sink(v); // flow: email
}
function sanitised_by_helper_with_option_T(__taint_src) {
  const clean = (v, on) => on ? sanitize(v) : v;
  const c = clean(__taint_src, true);
  __taint_sink(clean(__taint_src, false)); // flow: email
}
function sanitised_by_helper_with_option_F(__taint_src) {
  const clean = (v, on) => on ? sanitize(v) : v;
  const t = clean(__taint_src, false);
  __taint_sink(clean(__taint_src, true));
}
function sanitised_field_only_F(__taint_src) {
  const o = { a: __taint_src, b: __taint_src };
  o.a = sanitize(o.a);
  __taint_sink(o.a);
}
async function sanitised_in_other_promise_T(__taint_src) {
  const p = Promise.resolve(__taint_src);
  p.then(sanitize);
  __taint_sink(await p); // flow: email
}
function sanitised_in_try_only_T(__taint_src) {
  let v = __taint_src;
  const check = () => { if (Math.random() < 0.5) throw new Error('x'); };
  try { check(); v = sanitize(v); } catch {}
  __taint_sink(v); // flow: email
}
function guard_and_condition_F(__taint_src) {
  if (Math.random() < 0.5 && isSafe(__taint_src)) __taint_sink(__taint_src);
}
function guard_or_condition_T(__taint_src) {
  if (Math.random() < 0.5 || isSafe(__taint_src)) __taint_sink(__taint_src); // flow: email
}
function guard_ternary_T(__taint_src) {
  const v = isSafe(__taint_src) ? 'k' : __taint_src;
  __taint_sink(v); // flow: email
}
function guard_while_until_safe_F(__taint_src) {
  let v = __taint_src, n = 0;
  while (!isSafe(v)) v = n++ < 3 ? v.slice(1) + 'x' : 'k';
  __taint_sink(v);
}
