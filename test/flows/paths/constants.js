// probes: constant conditions through const variables, functions, arithmetic
const e = source('email');
const DEBUG = false;
const LIVE = true;
if (DEBUG) {
  sink(e);
}
if (LIVE) {
  sink(e); // flow: email
}
if (!DEBUG && LIVE) {
  sink(e); // flow: email
}
if (DEBUG && LIVE) {
  sink(e);
}
const MODE = 'prod';
if (MODE === 'dev') {
  sink(e);
} else {
  sink(e); // flow: email
}
function enabled() { return false; }
if (enabled()) {
  sink(e);
}
const on = () => 1;
if (on()) {
  sink(e); // flow: email
}
const LEVEL = 2;
if (LEVEL > 3) {
  sink(e);
}
if (LEVEL * 2 > 3) {
  sink(e); // flow: email
}
const cfg = { log: false, trace: true };
if (cfg.log) {
  sink(e);
}
if (cfg.trace) {
  sink(e); // flow: email
}
const v = DEBUG ? e : 'x';
sink(v);
const w = MODE === 'prod' ? e : 'x';
sink(w); // flow: email
while (DEBUG) {
  sink(e);
}
const feats = ['a', 'b'];
if (feats.includes('c')) {
  sink(e);
}
if (feats.includes('b')) {
  sink(e); // flow: email
}
switch (MODE) {
  case 'dev':
    sink(e);
    break;
  case 'prod':
    sink(e); // flow: email
    break;
  default:
    sink(e);
}
const nothing = null;
if (nothing) {
  sink(e);
}
nothing ?? sink(e); // flow: email
LIVE || sink(e);
LIVE && sink(e); // flow: email
if (typeof LEVEL === 'string') {
  sink(e);
}
const empty = '';
if (empty) {
  sink(e);
}
if ([]) {
  sink(e); // flow: email
}
