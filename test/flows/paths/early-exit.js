// probes: return, throw, continue, break before a sink
const e = source('email');
function f(x) {
  if (typeof x === 'string') return;
  sink(x); // spurious: email, the type of what comes from outside, and rounds of a loop, are not known
}
f(e);
function g(x) {
  if (typeof x !== 'string') return;
  sink(x); // flow: email
}
g(e);
g(5);
function h(x) {
  throw new Error('stop');
  sink(x);
}
try { h(e); } catch { }
function die() { throw new Error('die'); }
function k(x) {
  die();
  sink(x);
}
try { k(e); } catch { }
try {
  die();
  sink(e);
} catch (err) {
  sink(err.message);
} finally {
  sink(e); // flow: email
}
for (const v of ['a', e]) {
  if (v !== 'a') break;
  sink(v);
}
for (const v of ['a', e]) {
  if (v === 'a') continue;
  sink(v); // flow: email
}
function m(x) {
  try { return; } finally {
    sink(x); // flow: email
  }
}
m(e);
function n() {
  for (;;) { return 1; }
  sink(e);
}
n();
function p() { return void 0, sink(e); } // flow: email
p();
