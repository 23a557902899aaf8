// probes: toPrimitive, toString, valueOf, toJSON, iterator, hasInstance
const a = { [Symbol.toPrimitive](hint) { return hint === 'number' ? 5 : source('email'); } };
sink(`${a}`); // flow: email
sink(+a);
const b = { toString() { return source('phone'); }, valueOf() { return 1; } };
sink(`${b}`); // flow: phone
sink(b + '');
sink(String(b)); // flow: phone
sink(b * 2);
const c = { secret: source('name'), toString() { return 'redacted'; } };
sink('' + c);
sink(c.secret); // flow: name
const d = { secret: source('name'), toJSON() { return { id: 1 }; } };
sink(JSON.stringify(d));
const e = { toJSON() { return source('name'); } };
sink(JSON.stringify({ e })); // flow: name
const f = { *[Symbol.iterator]() { yield source('location'); yield 'end'; } };
sink([...f]); // flow: location
sink([...f][1]);
const g = { secret: source('location'), [Symbol.iterator]() { return ['a', 'b'][Symbol.iterator](); } };
sink([...g]);
let seen = 'none';
class H { static [Symbol.hasInstance](x) { seen = x; return false; } }
source('email') instanceof H;
sink(seen); // flow: email
const tag = { get [Symbol.toStringTag]() { return source('phone'); } };
sink(Object.prototype.toString.call(tag)); // flow: phone
sink(Object.prototype.toString.call({ tag: source('phone') }));
const keyObj = { toString() { return 'k'; } };
const m = { k: source('email') };
sink(m[keyObj]); // flow: email
