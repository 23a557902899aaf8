const a = [];
a.push(source('email'));
sink(a[0]); // flow: email
sink(a.pop()); // flow: email

const b = ['plain'];
b.unshift(source('email'));
sink(b.shift()); // flow: email

const c = ['plain'];
const d = ['plain'];
c.push('plain', source('email'));
sink(c); // flow: email
sink(d);

const e = ['plain'];
e.splice(0, 1, source('email'));
sink(e); // flow: email
const f = [source('email')];
sink(f.splice(0, 1)); // flow: email

const g = [...c, 'plain'];
sink(g); // flow: email
const h = [...d, 'plain'];
sink(h);

const i = new Array(3).fill(source('email'));
sink(i[2]); // flow: email
sink(Array.of('plain', source('email'))); // flow: email
sink(new Array('plain', source('email'))[1]); // flow: email

const j = ['plain'];
sink(j.push(source('email')));
