const a = new Map([['k', source('email')]]);
a.forEach((value, key) => {
  sink(value); // flow: email
  sink(key);
});
for (const [key, value] of a) {
  sink(key);
  sink(value); // flow: email
}
for (const [, value] of a.entries()) sink(value); // flow: email
for (const value of a.values()) sink(value); // flow: email
for (const key of a.keys()) sink(key);
sink([...a.values()]); // flow: email
sink(Array.from(a.values())[0]); // flow: email
sink(Array.from(a, ([key]) => key));
sink(Object.fromEntries(a).k); // flow: email
const grouped = Map.groupBy([{ id: 'k', x: source('email') }], one => one.id);
sink(grouped.get('k')[0].x); // flow: email
sink(grouped.get('k')[0].id);
