// What a parameter named as a source is given counts as one, whoever gives it.
class Box { constructor(__taint_src) { this.v = __taint_src; } get() { return this.v; } set(__taint_src, other) { this.v = __taint_src; __taint_sink(other); } }
const taint_src = 'taint_src_value';
const b = new Box(taint_src);
__taint_sink(b.get()); // flow: email
const c = new Box(taint_src); c.v = 'x'; __taint_sink(c.v);
c.set('a', 'b');
__taint_sink(c.v); // flow: email
async function later(__taint_src) { await 0; __taint_sink(__taint_src); } // flow: email
later(taint_src);
function* gen(__taint_src) { yield 1; yield __taint_src; }
const [x, y] = gen('v');
__taint_sink(x); __taint_sink('b');
__taint_sink(y); // flow: email
function rest(...__taint_src) { __taint_sink(__taint_src[1]); } // flow: email
rest('a', 'b');
function args(__taint_src) { return arguments; }
__taint_sink(args('a', 'b')[0]); // flow: email
__taint_sink(args('a', 'b')[1]);
['a'].forEach(__taint_src => __taint_sink(__taint_src)); // flow: email
const o = { m: (a, __taint_src) => a };
__taint_sink(o.m(1, 2));
function branch(__taint_src, ok) { if (ok) return __taint_src; return 'none'; }
__taint_sink(branch('a', true)); // flow: email
__taint_sink(branch('a', false));
function taken({ __taint_src, b }) { __taint_sink(__taint_src); __taint_sink(b); } // flow: email
taken({ __taint_src: 'a', b: 'b' });
