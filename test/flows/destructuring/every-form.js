const s = source('email');
{ const k = 'a'; const { [k]: v } = { a: s, b: 'x' }; sink(v); } // flow: email
{ const k = 'b'; const { [k]: v } = { a: s, b: 'x' }; sink(v); }
{ const { a = s } = {}; sink(a); } // flow: email
{ const { a = s } = { a: 'x' }; sink(a); }
{ const { a: { b: [, c] } } = { a: { b: ['x', s] } }; sink(c); } // flow: email
{ const { a: { b: [c] } } = { a: { b: ['x', s] } }; sink(c); }
{ const { a, ...r } = { a: s, b: 'x' }; sink(r.b); sink(r.a); }
{ const { b, ...r } = { a: s, b: 'x' }; sink(r.a); } // flow: email
{ const { length } = 'abc'; sink(length); }
{ let a, b; ({ a, b } = { a: s, b: 'x' }); sink(a); } // flow: email
{ let a, b; ({ a, b } = { a: s, b: 'x' }); sink(b); }
{ const o = {}; ({ x: o.p, y: o.q } = { x: s, y: 'x' }); sink(o.p); } // flow: email
{ const o = {}; ({ x: o.p, y: o.q } = { x: s, y: 'x' }); sink(o.q); }
{ const o = []; [o[0], o[1]] = ['x', s]; sink(o[1]); } // flow: email
{ const o = []; [o[0], o[1]] = ['x', s]; sink(o[0]); }
function f1({ a, b = a }) { sink(b); } // flow: email
f1({ a: s });
function f2({ a, b = a }) { sink(b); }
f2({ a: s, b: 'x' });
function f3([a, b] = ['x', s]) { sink(a); sink(b); } // flow: email
f3();
function f4({ a } = { a: s }) { sink(a); } // flow: email
f4();
function f5({ a } = { a: s }) { sink(a); }
f5({ a: 'x' });
{ const [a = s] = []; sink(a); } // flow: email
{ const [a = s] = ['x']; sink(a); }
{ const [a, , b] = [s, s, 'x']; sink(b); }
{ for (const { v } of [{ v: s, w: 'x' }]) sink(v); } // flow: email
{ for (const { w } of [{ v: s, w: 'x' }]) sink(w); }
{ for (const [k, v] of Object.entries({ a: s })) sink(v); } // flow: email
{ for (const [k, v] of Object.entries({ a: s })) sink(k); }
{ const { x: y = 'd' } = { x: s }; sink(y); } // flow: email
{ const { ['a' + 'b']: v } = { ab: s }; sink(v); } // flow: email
{ const [first, ...[second]] = ['x', s]; sink(second); } // flow: email
{ const [h, ...t] = s; sink(t); } // flow: email
{ const { a } = Object.create({ a: s }); sink(a); } // flow: email
{ const { a: { ...copy } } = { a: { b: s, c: 'x' } }; sink(copy.b); } // flow: email
{ const { a: { ...copy } } = { a: { b: s, c: 'x' } }; sink(copy.c); }
try { throw { code: 'x', msg: s }; } catch ({ msg, code }) { sink(code); sink(msg); } // flow: email
try { throw { code: 'x', msg: s }; } catch ({ msg, code }) { sink(code); }
