const a = [source('email'), 'plain'];
sink(a[0]); // flow: email
sink(a[1]);
sink(a); // flow: email
a[0] = 'plain';
sink(a[0]);

const b = [];
b[3] = source('email');
sink(b[3]); // flow: email
sink(b[2]);

const index = 1;
const c = ['plain', source('email')];
sink(c[index]); // flow: email
sink(c[Math.floor(Math.random() * 2)]); // flow: email
sink(c.length);
sink(c.at(-1)); // flow: email
sink(c.at(0));

const d = [[source('email')], ['plain']];
sink(d[0][0]); // flow: email
sink(d[1][0]);
