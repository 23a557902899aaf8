let a = 'plain';
let b = 'plain';
for (let i = 0; i < 3; i++) {
  sink(b); // flow: email
  b = a;
  a = source('email');
}
sink(a); // flow: email

let text = '';
for (const one of ['plain', source('email')]) text += one;
sink(text); // flow: email

let c = source('email');
while (c) c = undefined;
sink(c);

let d;
do {
  d = source('phone');
} while (d === '');
sink(d); // flow: phone

let e = 'plain';
for (const one of []) e = source('email');
sink(e);

const seen = {};
for (const key of ['x', 'y']) seen[key] = source('email');
sink(seen.x); // flow: email
sink(seen.y); // flow: email

for (let i = source('email'), j = 'plain'; i !== ''; i = '') {
  sink(i); // flow: email
  sink(j);
}
