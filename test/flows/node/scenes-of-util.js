import util, { parseArgs, format, inspect, promisify, callbackify, deprecate, inherits, isDeepStrictEqual, types, styleText, stripVTControlCharacters } from 'node:util';
import querystring from 'node:querystring';
import url from 'node:url';
import { StringDecoder } from 'node:string_decoder';
import { AsyncLocalStorage } from 'node:async_hooks';
import assert from 'node:assert';
export function d1() { const { values } = parseArgs({ args: ['--name', source('email')], options: { name: { type: 'string' } } }); sink(values.name); } // flow: email
export function d2() { const { positionals } = parseArgs({ args: [source('email')], allowPositionals: true }); sink(positionals[0]); } // flow: email
export function d3() { sink(format('%s is %d', source('email'), 3)); } // flow: email
export function d4() { sink(inspect({ deep: { er: source('email') } }, { depth: 5 })); } // flow: email
export function d5() { const f = promisify((x, cb) => cb(null, x)); f(source('email')).then(v => sink(v)); } // flow: email
export function d6() { const f = promisify((x, cb) => cb(null, 'fixed')); f(source('email')).then(v => sink(v)); }
export function d7() { const f = callbackify(async x => x + '!'); f(source('email'), (e, v) => sink(v)); } // flow: email
export function d8() { const f = deprecate(x => x, 'old'); sink(f(source('email'))); } // flow: email
export function d9() { sink(isDeepStrictEqual(source('email'), 'a')); }
export function d10() { sink(stripVTControlCharacters(source('email'))); } // flow: email
export function d11() { sink(querystring.parse('q=' + source('email')).q); } // flow: email
export function d12() { sink(querystring.stringify({ q: source('email') })); } // flow: email
export function d13() { sink(querystring.unescape(querystring.escape(source('email')))); } // flow: email
export function d14() { sink(url.parse('http://h/' + source('email')).pathname); } // flow: email
export function d15() { sink(url.format({ protocol: 'http', host: 'h', pathname: source('email') })); } // flow: email
export function d16() { sink(url.resolve('http://h/', source('email'))); } // flow: email
export function d17() { sink(url.fileURLToPath('file:///' + source('email'))); } // flow: email
export function d18() { const dec = new StringDecoder('utf8'); sink(dec.write(Buffer.from(source('email')))); } // flow: email
const als = new AsyncLocalStorage();
export function d19() { als.run({ user: source('email') }, () => inner19()); }
function inner19() { sink(als.getStore().user); } // flow: email
const als2 = new AsyncLocalStorage();
export function d20() { als2.run({ user: source('email'), n: 'x' }, () => inner20()); }
function inner20() { sink(als2.getStore().n); }
export function d21() { const x = new AsyncLocalStorage(); x.enterWith(source('email')); setTimeout(() => sink(x.getStore())); } // flow: email
export function d22() { sink(types.isDate(source('email'))); }
export function d23() { try { assert.equal(1, 2, source('email')); } catch (e) { sink(e.message); } } // missing: email, what an assertion throws is not followed
export function d24() { function Base() { this.v = source('email'); } function Derived() { Base.call(this); } inherits(Derived, Base); sink(new Derived().v); } // flow: email
export function d25() { function Base() {} Base.prototype.get = function () { return this.v; }; function D() { this.v = source('email'); } inherits(D, Base); sink(new D().get()); } // flow: email
export function d26() { sink(util.toUSVString(source('email'))); } // flow: email
export function d27() { const p = new querystring.parse('a=1&b=' + source('email')); sink(p.b); } // flow: email
