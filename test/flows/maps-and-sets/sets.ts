const a = new Set([source('email'), 'plain']);
sink([...a][0]); // flow: email
for (const one of a) sink(one); // flow: email
a.forEach(one => sink(one)); // flow: email
sink(a.has('plain'));
sink(a.size);
const b = new Set();
b.add('plain').add(source('phone'));
sink([...b]); // flow: phone
sink(b.values().next().value);
const c = new Set(['plain']);
sink([...c]);
c.add('other');
sink(Array.from(c));
sink([...c.union(b)]); // flow: phone
const d = new Set(b);
sink([...d]); // flow: phone
d.clear();
sink([...d]);
