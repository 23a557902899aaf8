const a = { x: source('email'), y: 'plain' };
sink(Object.keys(a));
sink(Object.values(a)); // flow: email
sink(Object.values({ y: a.y }));
for (const [key, value] of Object.entries(a)) {
  sink(key);
  sink(value); // flow: email
}
sink(Object.fromEntries([['k', source('email')], ['l', 'plain']]).k); // flow: email
sink(Object.fromEntries([['k', source('email')], ['l', 'plain']]).l);
sink(Object.fromEntries(Object.entries(a).map(([key, value]) => [key, String(value)])).x); // flow: email
sink(Object.fromEntries(Object.entries(a).filter(([key]) => key !== 'x')).y);
sink(Object.getOwnPropertyNames(a));
sink(Object.getOwnPropertyDescriptor(a, 'x').value); // flow: email
sink(Object.groupBy([{ k: 'one', x: source('email') }], one => one.k).one[0].x); // flow: email
const counts = {};
for (const key of Object.keys(a)) counts[key] = 1;
sink(counts);
