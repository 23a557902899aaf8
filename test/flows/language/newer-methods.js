const grouped = Object.groupBy([{ kind: 'a', value: source('email') }, { kind: 'b', value: 'plain' }], one => one.kind);
sink(grouped.a[0].value); // flow: email
const mapped = Map.groupBy([source('phone')], one => one.length);
for (const [, values] of mapped) sink(values[0]); // flow: phone
const sorted = ['plain', source('email')].toSorted();
sink(sorted[0]); // flow: email
sink(['plain', 'x'].toSorted()[0]);
sink([source('email'), 'plain'].with(0, 'plain')[0]);
sink(['plain'].with(0, source('phone'))[0]); // flow: phone
sink([source('email'), 'plain'].findLast(one => one)); // flow: email
sink([source('email')].at(-1)); // flow: email
let late; late ??= source('phone');
sink(late); // flow: phone
let set = 'plain'; set &&= source('email');
sink(set); // flow: email
const { promise, resolve } = Promise.withResolvers();
resolve(source('phone'));
promise.then(one => sink(one)); // flow: phone
Promise.try(() => source('email')).then(one => sink(one)); // flow: email
const union = new Set([source('email')]).union(new Set(['plain']));
for (const one of union) sink(one); // flow: email
function* many() { yield source('phone'); yield 'plain'; }
sink(many().map(one => one.trim()).toArray()[0]); // flow: phone
sink(many().drop(1).toArray()[0]);
sink(Iterator.from([source('email')]).toArray()[0]); // flow: email
const copy = structuredClone({ value: source('email'), note: 'plain' });
sink(copy.value); // flow: email
sink(copy.note);
sink(Object.fromEntries([['a', source('phone')], ['b', 'plain']]).a); // flow: phone
sink(Object.fromEntries([['a', source('phone')], ['b', 'plain']]).b);
sink('plain'.at(0));
sink(String.raw`x${source('email')}`); // flow: email
Array.fromAsync([source('phone')]).then(all => sink(all[0])); // flow: phone
sink(RegExp.escape(source('email'))); // flow: email
label: for (const one of [source('phone')]) { for (;;) { sink(one); break label; } } // flow: phone
