let a = 'to: ';
a += source('email');
sink(a); // flow: email

let b;
b ??= source('email');
sink(b); // flow: email

let c = source('phone');
c ??= source('email');
sink(c); // flow: phone; spurious: email, a datum may be empty

let d = '';
d ||= source('email');
sink(d); // flow: email

let e = source('email');
e &&= 'plain';
sink(e);

const f = { name: 'fox' };
f.name += source('email');
sink(f.name); // flow: email

const g = { name: undefined };
g.name ??= source('email');
sink(g.name); // flow: email
