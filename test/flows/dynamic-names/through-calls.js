function pick(o, k) { return o[k]; }
function put(o, k, v) { o[k] = v; }
const s = source('email');
sink(pick({ a: s, b: 'p' }, 'a')); // flow: email
sink(pick({ a: s, b: 'p' }, 'b'));
const o = {};
put(o, 'x', s);
put(o, 'y', 'p');
sink(o.x); // flow: email
sink(o.y);
function each(o, keys) { return keys.map(k => o[k]); }
sink(each({ a: s, b: 'p' }, ['a'])); // flow: email
sink(each({ a: s, b: 'p' }, ['b']));
const table = { a: () => s, b: () => 'p' };
function run(name) { return table[name](); }
sink(run('a')); // flow: email
sink(run('b'));
function viaLet(k) { const t = {}; t[k] = s; t.other = 'p'; return t; }
sink(viaLet('q').q); // flow: email
sink(viaLet('q').other);
class C { get(k) { return this[k]; } set(k, v) { this[k] = v; } }
const c = new C(); c.set('m', s); c.set('n', 'p');
sink(c.get('m')); // flow: email
sink(c.get('n'));
