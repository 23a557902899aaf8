// What somebody outside does with a function nobody knows: it may call it at once, or any time later.
const app = require('some-server');
app.get('/a', () => 1);
app.get('/b', () => { later.push(source('email')); });
const later = [];
{
  const all = [];
  all.push(source('email'));
  all.length = 0;
  sink(all[0]);
}
{
  const all = ['x'];
  all.unshift(source('email'));
  sink(all.shift()); // flow: email
  sink(all.shift());
}
let changed = 'x';
app.use(() => { sink(changed); }); // flow: phone
changed = source('phone');
let put = source('phone');
put = 'x';
app.use(() => { sink(put); });
let asked = 'x';
app.on('asked', () => { sink(asked); }); // flow: name
asked = source('name');
app.emit('asked');
asked = 'x';
let passed = 'x';
app.run(() => { passed = source('name'); });
sink(passed); // flow: name
let taken = source('name');
app.run(() => { taken = 'y'; });
sink(taken); // flow: name
const made = app.wrap(() => source('email'));
sink(made); // flow: email
const plain = app.wrap(() => 'x');
sink(plain);
export function whenAnybodyAsks() {
  sink(later.pop()); // flow: email
}
