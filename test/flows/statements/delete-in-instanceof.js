// probes: delete, in, instanceof, void
const o = { mail: source('email'), id: 4 };
sink('mail' in o);
sink(o instanceof Object);
sink(o); // flow: email
delete o.mail;
sink(o.mail);
sink(o);
const w = { a: { mail: source('email') } };
delete w['a'].mail;
sink(w.a);
const z = { a: source('email'), b: source('phone') };
const key = 'a';
delete z[key];
sink(z); // flow: phone
sink(void z);
