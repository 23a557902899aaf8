// probes: array destructuring with holes, defaults, rest, swap, nesting
const arr = ['a', source('email'), 'c', source('phone')];
const [a, b, ...r] = arr;
sink(a);
sink(b); // flow: email
sink(r); // flow: phone
sink(r[0]);
sink(r[1]); // flow: phone
const [, , c] = arr;
sink(c);
const [, h] = arr;
sink(h); // flow: email
let x = source('name'), y = 'clean';
[x, y] = [y, x];
sink(x);
sink(y); // flow: name
const [[n1], [n2]] = [[source('location')], ['k']];
sink(n1); // flow: location
sink(n2);
const [d1 = source('email'), d2 = source('email')] = ['given'];
sink(d1);
sink(d2); // flow: email
const o = {};
[o.p, o.q = 'dflt'] = [source('email')];
sink(o.p); // flow: email
sink(o.q);
const [{ m: om }, { m: om2 }] = [{ m: source('phone') }, { m: 2 }];
sink(om); // flow: phone
sink(om2);
const [f1, ...[f2, f3]] = ['1', '2', source('name')];
sink(f2);
sink(f3); // flow: name
let i, j, k;
[i, j, k] = [1, source('phone'), 3];
[i, j, k] = [j, k, i];
sink(i); // flow: phone
sink(j);
sink(k);
