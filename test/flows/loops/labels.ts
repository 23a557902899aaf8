let a = 'plain';
outer: for (const x of [1, 2]) {
  for (const y of [1, 2]) {
    if (y === x) continue outer;
    if (y > x) break outer;
    a = source('email');
  }
}
sink(a); // flow: email

let b = source('email');
block: {
  if (Math.random() > 0.5) break block;
  b = 'plain';
}
sink(b); // flow: email

let c = source('email');
again: while (true) {
  c = 'plain';
  break again;
}
sink(c);

let d = 'plain';
for (;;) {
  d = source('email');
  if (Math.random() > 0.5) break;
  d = 'plain';
}
sink(d); // flow: email

for (const one of ['plain', source('phone')]) {
  if (one === 'plain') continue;
  sink(one); // flow: phone
}

let e = 'plain';
for (const one of [1]) {
  break;
  e = source('email');
}
sink(e);

let f = 'plain';
while (true) {
  if (f !== 'plain') break;
  f = source('email');
}
sink(f); // flow: email
