const a = [source('email'), 'plain'];
for (const one of a) sink(one); // flow: email
for (const index in a) {
  sink(index);
  sink(a[index]); // flow: email
}
for (let i = 0; i < a.length; i++) sink(a[i]); // flow: email
for (const [index, one] of a.entries()) {
  sink(index);
  sink(one); // flow: email
}
for (const one of a.values()) sink(one); // flow: email
for (const key of a.keys()) sink(key);
const [first] = a.values();
sink(first); // flow: email
sink([...a.entries()][0][1]); // flow: email
let i = 0;
while (i < a.length) sink(a[i++]); // flow: email
for (const one of ['plain']) sink(one);
sink(a.toString()); // flow: email
sink(Math.max(...a)); // flow: email
