const a = [{ x: source('email'), y: 'plain' }];
sink(a.map(one => one.x)); // flow: email
sink(a.map(one => one.y));
sink(a.map(({ x }) => x)[0]); // flow: email
sink(a.filter(one => one.y)[0].x); // flow: email
sink(a.filter(one => one.y)[0].y);
sink(a.find(one => one.y === 'plain').x); // flow: email
sink(a.find(one => one.y === 'plain').y);
sink(a.findLast(one => one.y).x); // flow: email
a.forEach(one => {
  sink(one.x); // flow: email
  sink(one.y);
});
sink(a.flatMap(one => [one.x, 'plain'])); // flow: email
sink(a.flatMap(one => one.y));
sink(a.some(one => one.x));
sink(a.every(one => one.x));
sink(a.findIndex(one => one.x));
const all = [];
a.forEach(one => all.push(one.x));
sink(all); // flow: email
a.map((one, index, whole) => {
  sink(index);
  sink(whole[0].x); // flow: email
});
