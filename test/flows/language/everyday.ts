declare function isSafe(value: string): boolean;
function clean(value: string) { return value.replace(/./g, ''); }
const given: string = source('email');
if (typeof given === 'string') sink(given); // flow: email
let chosen = source('email');
chosen = 'plain';
sink(chosen);
const pair: [string, string] = [source('email'), 'plain'];
const [first, second = source('phone')] = pair;
sink(first); // flow: email
sink(second);
const weak = new WeakMap<object, string>();
const key = {}; const other = {};
weak.set(key, source('email')); weak.set(other, 'plain');
sink(weak.get(key)); // flow: email
sink(weak.get(other));
try { throw { value: source('phone'), note: 'plain' }; } catch ({ value, note }) { sink(value); sink(note); } // flow: phone
const maker = { make: (value: string) => ({ value, get twice() { return this.value + this.value; } }) };
sink(maker.make(source('email')).twice); // flow: email
const bound = maker.make.bind(null, source('phone'));
sink(bound().value); // flow: phone
using(source('email'));
function using(value: string) { switch (true) { case value.length > 1: sink(value); break; default: sink('plain'); } } // flow: email
const frozen = Object.freeze({ value: source('email'), note: 'plain' });
sink(frozen.value); // flow: email
sink(frozen.note);
const proxy = new Proxy({ value: 'plain' }, { get: (target, name) => (name === 'value' ? source('phone') : 'plain') });
sink(proxy.value); // flow: phone
async function* stream() { yield source('email'); }
for await (const one of stream()) sink(one); // flow: email
const tag = (parts: TemplateStringsArray, ...values: string[]) => values[1];
sink(tag`${source('email')} ${'plain'}`);
sink(tag`${'plain'} ${source('phone')}`); // flow: phone
