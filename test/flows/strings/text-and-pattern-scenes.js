// Strings, numbers and regular expressions
function string_case_trim_pad_T(__taint_src) {
  const r = __taint_src.trim().toUpperCase().padStart(20, '*');
  __taint_sink(r); // flow: email
}
function string_index_of_F(__taint_src) {
  const r = 'abc'.indexOf(__taint_src.length > 100 ? 'a' : 'b');
  __taint_sink(r);
}
function string_char_access_T(__taint_src) {
  const r = [__taint_src[1], __taint_src.charAt(1), __taint_src.at(1)];
  __taint_sink(r); // flow: email
}
function string_code_points_T(__taint_src) {
  const r = String.fromCodePoint(__taint_src.codePointAt(1) + 1);
  __taint_sink(r); // flow: email
}
function string_slices_T(__taint_src) {
  const r = __taint_src.slice(0, 3) + __taint_src.substring(1, 2) + __taint_src.substr(1, 1);
  __taint_sink(r); // flow: email
}
function string_split_T(__taint_src) {
  const [a, b] = ('x;' + __taint_src).split(';');
  __taint_sink(b); // flow: email
}
function string_split_count_F(__taint_src) {
  const n = 'a,b'.concat(',', __taint_src.length).split(',').length;
  __taint_sink(n);
}
function string_repeat_T(__taint_src) {
  const r = __taint_src.repeat(2);
  __taint_sink(r); // flow: email
}
function string_starts_with_F(__taint_src) {
  const r = [__taint_src.startsWith('zz'), __taint_src.endsWith('zz'), __taint_src.includes('zz')];
  __taint_sink(r);
}
function string_normalize_wellformed_T(__taint_src) {
  const r = __taint_src.normalize('NFC').toWellFormed();
  __taint_sink(r); // flow: email
}
function number_parse_and_format_T(__taint_src) {
  const r = parseFloat(__taint_src).toFixed(2);
  __taint_sink(r); // flow: email
}
function number_is_integer_F(__taint_src) {
  const r = Number.isInteger(Number(__taint_src + '.5'));
  __taint_sink(r);
}
function math_functions_T(__taint_src) {
  const r = Math.max(1, Math.abs(Math.floor(Number(__taint_src))));
  __taint_sink(r); // flow: email
}
function regexp_exec_group_T(__taint_src) {
  const m = /^id=(.+)$/.exec('id=' + __taint_src);
  __taint_sink(m[1]); // flow: email
}
function regexp_exec_index_F(__taint_src) {
  const m = /id/.exec('an id=' + __taint_src);
  __taint_sink(m.index);
}
function regexp_exec_on_constant_F(__taint_src) {
  const m = /^id=(.+)$/.exec('id=7');
  m.extra = __taint_src;
  __taint_sink(m[1]);
}
function regexp_named_group_T(__taint_src) {
  const { groups: { key, val } } = /(?<key>\w+)=(?<val>.*)/s.exec('k=' + __taint_src);
  __taint_sink(val); // flow: email
}
function regexp_named_group_of_constant_F(__taint_src) {
  const text = { a: 'k=v', b: __taint_src };
  const { groups } = /(?<key>\w+)=(?<val>.*)/.exec(text.a);
  __taint_sink(groups.val);
}
function regexp_match_array_T(__taint_src) {
  const r = __taint_src.match(/\w+/g);
  __taint_sink(r); // flow: email
}
function regexp_match_input_T(__taint_src) {
  const r = ('x' + __taint_src).match(/x/);
  __taint_sink(r.input); // flow: email
}
function regexp_match_all_T(__taint_src) {
  const r = [];
  for (const m of `a=${__taint_src}`.matchAll(/=(.)/g)) r.push(m[1]);
  __taint_sink(r); // flow: email
}
function regexp_match_all_positions_F(__taint_src) {
  const r = [];
  for (const m of `a${__taint_src.length}`.matchAll(/a/g)) r.push(m.index);
  __taint_sink(r);
}
function regexp_replace_named_callback_T(__taint_src) {
  const r = `n:${__taint_src}`.replace(/n:(?<n>.*)/s, (...args) => args.at(-1).n + '!');
  __taint_sink(r); // flow: email
}
function regexp_dollar_reference_T(__taint_src) {
  const r = __taint_src.replace(/^(.*)$/s, '<$1>');
  __taint_sink(r); // flow: email
}
function regexp_source_T(__taint_src) {
  const re = new RegExp(__taint_src.replace(/\W/g, ''), 'g');
  __taint_sink(re.source); // flow: email
}
function regexp_flags_F(__taint_src) {
  const re = new RegExp(__taint_src.replace(/\W/g, ''), 'gi');
  __taint_sink(re.flags);
}
function regexp_split_T(__taint_src) {
  const r = ('a ' + __taint_src).split(/\s+/);
  __taint_sink(r[1]); // flow: email
}
function regexp_search_F(__taint_src) {
  __taint_sink(('k' + __taint_src).search(/k/));
}
function regexp_symbol_replace_T(__taint_src) {
  const r = /X/[Symbol.replace]('aXb', __taint_src);
  __taint_sink(r); // flow: email
}
function regexp_static_last_match_F(__taint_src) {
  const m = 'fixed'.match(/(f)(i)/);
  const [, one, two] = m;
  const other = __taint_src.match(/(.)/s);
  __taint_sink(one + two);
}
