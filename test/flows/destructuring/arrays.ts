const [a, , b] = [source('email'), source('phone'), 'plain'];
sink(a); // flow: email
sink(b);
let c = source('email');
let d = 'plain';
[c, d] = [d, c];
sink(c);
sink(d); // flow: email
const [[e], { f }] = [[source('email')], { f: source('phone') }];
sink(e); // flow: email
sink(f); // flow: phone
for (const [key, value] of [['k', source('email')], ['l', source('email')]]) {
  sink(key);
  sink(value); // flow: email
}
for (const { g, h } of [{ g: source('email'), h: 'plain' }]) {
  sink(g); // flow: email
  sink(h);
}
const pairs = ([x, y]) => [y, x];
sink(pairs(['plain', source('email')])[0]); // flow: email
sink(pairs(['plain', source('email')])[1]);
