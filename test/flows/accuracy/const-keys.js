// probes: keys computed from constants, arithmetic, enumerations and templates
const F = Object.freeze({ MAIL: 'mail', ID: 'id' });
const u = { [F.MAIL]: source('email'), [F.ID]: 1, mail2: 'm2', 10: source('phone'), 11: 'eleven' };
sink(u[F.MAIL]); // flow: email
sink(u[F.ID]);
sink(u[`${F.MAIL}2`]);
sink(u[5 * 2]); // flow: phone
sink(u[5 * 2 + 1]);
sink(u['1' + '0']); // flow: phone
sink(u['m,a,i,l'.split(',').join('')]); // flow: email
sink(u['MAIL'.toLowerCase()]); // flow: email
sink(u['ID'.toLowerCase()]);
const keyOf = (k) => ({ m: 'mail', i: 'id' })[k];
sink(u[keyOf('m')]); // flow: email
sink(u[keyOf('i')]);
const [k1, k2] = ['mail', 'id'];
sink(u[k1]); // flow: email
sink(u[k2]);
let k = 'mail';
k = 'id';
sink(u[k]);
let i = 0;
const arr = ['a', source('name'), 'c'];
i++;
sink(arr[i]); // flow: name
i++;
sink(arr[i]);
sink(arr[arr.indexOf('c')]);
sink(arr['abc'.length - 1]);
sink(arr['ab'.length - 1]); // flow: name
const m = new Map();
m.set(F.MAIL, source('location')).set(F.ID, 'x');
sink(m.get('mail')); // flow: location
sink(m.get('id'));
for (const key of Object.values(F).slice(1)) sink(u[key]);
for (const key of Object.values(F).slice(0, 1)) sink(u[key]); // flow: email
