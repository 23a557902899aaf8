const hidden = Symbol('hidden');
const open = Symbol('open');
const a = { [hidden]: source('email'), [open]: 'plain' };
sink(a[hidden]); // flow: email
sink(a[open]);
const b = { x: source('email') };
for (const key in b) {
  sink(key);
  sink(b[key]); // flow: email
}
const copy = {};
for (const key in b) copy[key] = b[key];
sink(copy.x); // flow: email
sink('x' in b);
const fields = ['x'];
const picked = {};
for (const field of fields) picked[field] = b[field];
sink(picked); // flow: email
const names = { first: 'x' };
sink(b[names.first]); // flow: email
const byPerson = { [source('email')]: 1 };
sink(Object.keys(byPerson)); // flow: email
sink(Object.values(byPerson));
const methods = { show: value => sink(value), hide: () => undefined }; // flow: phone
methods['show'](source('phone'));
const action = 'hide';
methods[action](source('email'));
