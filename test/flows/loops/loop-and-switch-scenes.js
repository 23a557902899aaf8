// Loops, labels, switch
function for_loop_reset_each_turn_F(__taint_src) {
  let last = '';
  for (let i = 0; i < 3; i++) {
    let t = __taint_src + i;
    t = 'turn' + i;
    last = t;
  }
  __taint_sink(last);
}
function do_while_runs_once_T(__taint_src) {
  let r = 'k';
  do r = __taint_src; while (false);
  __taint_sink(r); // flow: email
}
function do_while_overwrites_F(__taint_src) {
  let r = __taint_src, n = 0;
  do r = 'k' + n; while (++n < 2);
  __taint_sink(r);
}
function for_in_member_head_T(__taint_src) {
  const o = { [__taint_src]: 1 }, box = {};
  for (box.key in o);
  __taint_sink(box.key); // flow: email
}
function continue_skips_cleaning_T(__taint_src) {
  const out = [];
  for (let v of [__taint_src, 'b']) {
    if (Math.random() < 0.5) {
      out.push(v);
      continue;
    }
    v = 'clean';
    out.push(v);
  }
  __taint_sink(out); // flow: email
}
