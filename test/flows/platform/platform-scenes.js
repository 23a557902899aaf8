// Intl, Date, URL, encoders, Buffer, events, timers
function intl_collator_compare_F(__taint_src) {
  const r = new Intl.Collator('en').compare('a', 'b') < 0 ? 'less' : __taint_src.length;
  __taint_sink(r);
}
function intl_segmenter_T(__taint_src) {
  const r = [...new Intl.Segmenter('en').segment(__taint_src)].map(s => s.segment);
  __taint_sink(r); // flow: email
}
function date_parse_format_T(__taint_src) {
  const d = new Date(0);
  d.setMilliseconds(parseInt(__taint_src, 36) % 1000);
  __taint_sink(d.toISOString()); // flow: email
}
function date_constant_F(__taint_src) {
  const d = new Date(0), e = new Date(0);
  d.setMilliseconds(parseInt(__taint_src, 36) % 1000);
  __taint_sink(e.toISOString());
}
function text_encoder_into_T(__taint_src) {
  const buf = new Uint8Array(8);
  new TextEncoder().encodeInto(__taint_src, buf);
  __taint_sink(buf[1]); // flow: email
}
function text_decoder_encoding_F(__taint_src) {
  const d = new TextDecoder('utf-8');
  d.decode(new TextEncoder().encode(__taint_src));
  __taint_sink(d.encoding);
}
function buffer_round_trip_T(__taint_src) {
  const r = Buffer.from(__taint_src, 'utf8').toString('hex');
  __taint_sink(r); // flow: email
}
function buffer_concat_T(__taint_src) {
  const r = Buffer.concat([Buffer.from('a'), Buffer.from(__taint_src)]).toString();
  __taint_sink(r); // flow: email
}
function buffer_write_T(__taint_src) {
  const b = Buffer.alloc(16);
  b.write(__taint_src, 2);
  __taint_sink(b.toString('latin1', 2, 8)); // flow: email
}
function buffer_copy_wrong_way_F(__taint_src) {
  const a = Buffer.from('k'), b = Buffer.from(__taint_src);
  a.copy(b);
  __taint_sink(a.toString());
}
function buffer_copy_T(__taint_src) {
  const a = Buffer.alloc(8), b = Buffer.from(__taint_src);
  b.copy(a);
  __taint_sink(a.toString()); // flow: email
}
function buffer_byte_length_F(__taint_src) {
  __taint_sink(Buffer.byteLength(__taint_src + 'k'));
}
function event_target_handle_event_object_T(__taint_src) {
  const t = new EventTarget();
  const h = { got: null, handleEvent(e) { this.got = e.detail; } };
  t.addEventListener('msg', h);
  t.dispatchEvent(new CustomEvent('msg', { detail: __taint_src }));
  __taint_sink(h.got); // missing: email, an object that handles events keeps nothing of them
}
function abort_listener_reason_T(__taint_src) {
  const c = new AbortController();
  c.signal.addEventListener('abort', () => {
    __taint_sink(c.signal.reason.message); // flow: email
  });
  c.abort(new Error(__taint_src));
}
function timer_runs_after_assignment_T(__taint_src) {
  let v = 'k';
  setTimeout(() => {
    __taint_sink(v); // flow: email
  }, 0);
  v = __taint_src;
}
function timer_runs_after_cleaning_F(__taint_src) {
  let v = __taint_src;
  setTimeout(() => {
    __taint_sink(v);
  }, 0);
  v = 'k';
}
function timer_handle_is_clean_F(__taint_src) {
  const h = setTimeout(() => __taint_src, 0);
  clearTimeout(h);
  __taint_sink(typeof h);
}
function interval_state_T(__taint_src) {
  const q = ['a', __taint_src];
  let last;
  const h = setInterval(() => {
    last = q.shift();
    if (!q.length) { clearInterval(h); __taint_sink(last); } // flow: email
  }, 0);
}
function microtask_T(__taint_src) {
  queueMicrotask(() => {
    __taint_sink('m' + __taint_src); // flow: email
  });
}
function microtask_after_sync_write_F(__taint_src) {
  const box = { v: __taint_src };
  queueMicrotask(() => {
    __taint_sink(box.v);
  });
  box.v = 'k';
}
function global_this_property_T(__taint_src) {
  globalThis.sceneShared1 = __taint_src;
  __taint_sink(sceneShared1); // flow: email
}
function global_this_other_property_F(__taint_src) {
  globalThis.sceneShared2 = __taint_src;
  globalThis.sceneShared3 = 'k';
  __taint_sink(globalThis.sceneShared3);
}
function console_error_returns_nothing_F(__taint_src) {
  const r = console.error(__taint_src);
  __taint_sink(r);
}
