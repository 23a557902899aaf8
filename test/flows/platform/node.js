const fs = require('fs');
const util = require('util');
const path = require('path');
const { promisify } = require('node:util');
const { EventEmitter } = require('events');
const { Readable, Transform } = require('stream');
const s = source('email');
fs.writeFileSync('/tmp/a', s);
function load(k, cb) { cb(null, s); }
load('k', (e, v) => { if (e) return; sink(v); }); // flow: email
const loadP = promisify(load);
loadP('k').then(v => sink(v)); // flow: email
const loadP2 = util.promisify((k, cb) => cb(null, 'x'));
loadP2(s).then(v => sink(v));
util.callbackify(async () => s)((e, v) => sink(v)); // flow: email
sink(path.join('/a', s)); // flow: email
sink(path.join('/a', 'x'));
sink(path.basename(s)); // flow: email
sink(util.format('%s', s)); // flow: email
sink(util.inspect({ s })); // flow: email
sink(Buffer.from(s).toString('base64')); // flow: email
sink(Buffer.concat([Buffer.from(s)]).toString()); // flow: email
sink(JSON.stringify({ s })); // flow: email
sink(JSON.parse(JSON.stringify({ a: s, b: 'x' })).b);
sink(JSON.parse(`{"a":"${s}"}`).a); // flow: email
sink(JSON.parse('{"a":1}', (k, v) => (k === 'a' ? s : v)).a); // missing: email, what a reviver makes of a field is not what the field holds
sink(JSON.stringify({ a: 'x' }, (k, v) => (k === 'a' ? s : v))); // flow: email
sink(JSON.stringify({ a: s }, ['b']));
sink(querystring.stringify({ a: s })); // flow: email
const em = new EventEmitter();
em.on('data', v => sink(v)); // flow: email
em.emit('data', s);
em.on('other', v => sink(v));
em.emit('other', 'x');
em.once('two', (a, b) => sink(b)); // flow: email
em.emit('two', 'x', s);
em.once('two2', (a, b) => sink(a));
em.emit('two2', 'x', s);
class My extends EventEmitter { go(v) { this.emit('go', v); } }
const my = new My();
my.on('go', v => sink(v)); // flow: email
my.go(s);
const r = Readable.from([s]);
r.on('data', d => sink(d)); // flow: email
(async () => { for await (const ch of Readable.from([s])) sink(ch); })(); // flow: email
const t = new Transform({ transform(chunk, enc, cb) { sink(chunk); cb(null, chunk); } }); // flow: email
t.write(s);
t.on('data', d => sink(d)); // flow: email
process.env.FOO = s;
sink(process.env.FOO); // flow: email
process.env.BAR = 'x';
sink(process.env.BAR);
console.log(s);
const als = new (require('async_hooks').AsyncLocalStorage)();
als.run(s, () => { sink(als.getStore()); }); // flow: email
setInterval(() => sink(s), 10); // flow: email
const vm = require('vm');
sink(crypto.createHash('md5').update(s).digest('hex')); // flow: email
sink(Symbol(s).description); // flow: email
sink(new Error(s).stack); // flow: email
sink(s.concat('x')); // flow: email
sink('x'.concat(s)); // flow: email
sink('x'.padEnd(10, s)); // flow: email
sink([...s].reverse().join('')); // flow: email
sink(s.at(0)); // flow: email
sink(s.length > 3);
sink(s.codePointAt(0)); // flow: email
sink(String.fromCharCode(s.charCodeAt(0))); // flow: email
sink(Array.from(s, ch => ch).join('')); // flow: email
sink(new Intl.NumberFormat().format(s)); // flow: email
sink(new Date(s).toISOString()); // flow: email
sink(BigInt(s)); // flow: email
sink(isNaN(s));
sink(decodeURIComponent(encodeURIComponent(s))); // flow: email
sink(new TextDecoder().decode(new TextEncoder().encode(s))); // flow: email
sink(Object.is(s, 'x'));
sink(structuredClone({ a: s, b: 'x' }).b);
sink(structuredClone({ a: s }).a); // flow: email
{ const w = new WeakRef({ v: s }); sink(w.deref().v); } // flow: email
