let a = 'plain';
let b = 'plain';
for (let i = 0; i < 3; i++) {
  sink(b); // missing: email, a value that takes three rounds
  b = a;
  a = source('email');
}
sink(a); // flow: email

let text = '';
for (const one of ['plain', source('email')]) text += one;
sink(text); // missing: email, what follows a loop with constant bounds is run once

let c = source('email');
while (c) c = undefined;
sink(c); // spurious: email, a value known to be empty

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
sink(seen.x); // missing: email, what follows a loop with constant bounds is run once
sink(seen.y); // missing: email, what follows a loop with constant bounds is run once

for (let i = source('email'), j = 'plain'; i !== ''; i = '') {
  sink(i); // flow: email
  sink(j);
}
