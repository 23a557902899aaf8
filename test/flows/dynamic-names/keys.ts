const key = 'x';
const a = { x: source('email'), y: 'plain' };
sink(a[key]); // flow: email
sink(a['y']);
sink(a['x' + '']); // flow: email
sink(a[`${'y'}`]);
const unknown = ['x', 'y'][Math.floor(Math.random() * 2)];
sink(a[unknown]); // flow: email
const b = { x: 'plain', y: 'plain' };
sink(b[unknown]);
b[unknown] = source('phone');
sink(b.x); // flow: phone
sink(b.y); // flow: phone
const c = { [key]: source('email'), [`${key}2`]: 'plain' };
sink(c.x); // flow: email
sink(c.x2);
const d = {};
d['x'] = source('email');
sink(d.x); // flow: email
sink(d['y']);
function pick(object, name) {
  return object[name];
}
sink(pick(a, 'x')); // flow: email
sink(pick(a, 'y'));
const e = {};
for (const name of ['p', 'q']) e[name] = name === 'p' ? source('email') : 'plain';
sink(e.p); // flow: email
