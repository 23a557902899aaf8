const s = source('email');
const p = source('phone');
{ const a = [...['x', s], ...['y', 'z']]; sink(a[0]); sink(a[2]); sink(a[3]); }
{ const a = [...['x', s], ...['y', 'z']]; sink(a[1]); } // flow: email
{ const a = ['q', ...['x', s], 'm', ...[p]]; sink(a[4]); } // flow: phone
{ const a = ['q', ...['x', s], 'm', ...[p]]; sink(a[2]); } // flow: email
{ const a = ['q', ...['x', s], 'm', ...[p]]; sink(a[3]); }
{ const o = { ...{ a: s, b: 'x' }, ...{ a: 'clean' } }; sink(o.a); sink(o.b); }
{ const o = { ...{ a: 'clean' }, ...{ a: s } }; sink(o.a); } // flow: email
{ const o = { ...{ a: s }, b: 'x', ...{ c: p } }; sink(o.c); } // flow: phone
{ const o = { ...{ a: s }, b: 'x', ...{ c: p } }; sink(o.a); } // flow: email
{ const o = { ...{ a: s }, b: 'x', ...{ c: p } }; sink(o.b); }
function take(a, b, c, d) { sink(a); sink(b); sink(d); } // flow: email
take(...['x'], ...['y', 'z', s]); 
function take2(a, b, c, d) { sink(b); } // flow: email
take2(...['x', s], ...['y', 'z']);
function take3(a, b, c, d) { sink(c); }
take3(...['x', s], ...['y', 'z']);
function viaRest(...r) { return r[1]; }
sink(viaRest(...['a'], ...[s])); // flow: email
sink(viaRest(...[s], ...['a']));
const fwd = (...args) => viaRest(...args, 'x');
sink(fwd('q', s)); // flow: email
sink(fwd(s));
function partial(fn, ...first) { return (...rest) => fn(...first, ...rest); }
sink(partial((a, b) => b, 'p')(s)); // flow: email
sink(partial((a, b) => a, 'p')(s));
sink(partial((a, b, c) => c, 'p', 'q')(s)); // flow: email
sink(partial((a, b, c) => b, 'p', 'q')(s));
sink(partial((a, b) => a, s)('p')); // flow: email
sink(partial((a, b) => b, s)('p'));
sink(Math.max(...[1, s])); // flow: email
{ const x = [...'ab', s]; sink(x[2]); } // flow: email
{ const x = [...new Set([s])]; sink(x[0]); } // flow: email
{ const [a, ...b] = [...['x'], ...[s, 'y']]; sink(b[0]); } // flow: email
{ const [a, ...b] = [...['x'], ...[s, 'y']]; sink(a); sink(b[1]); }
class P { constructor(a, b) { this.a = a; this.b = b; } }
{ const q = new P(...['x'], ...[s]); sink(q.b); } // flow: email
{ const q = new P(...['x'], ...[s]); sink(q.a); }
