const a = ['plain', source('email')][Symbol.iterator]();
sink(a.next().value);
sink(a.next().value); // flow: email
const b = new Map([['k', source('email')]]).entries();
const [key, value] = b.next().value;
sink(key);
sink(value); // flow: email
const c = new Set([source('phone')]).values();
for (let step = c.next(); !step.done; step = c.next()) sink(step.value); // flow: phone
const d = ['plain'].values();
let step;
while (!(step = d.next()).done) sink(step.value);
sink([...'plain'].entries().next().value);
const e = [source('email')].values().map(one => one.trim()).filter(one => one).take(1);
sink(e.toArray()); // flow: email
sink(Iterator.from([source('email')]).toArray()); // flow: email
