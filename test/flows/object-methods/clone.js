// probes: structuredClone, copies versus aliases
const u = { mail: source('email'), id: 1, d: { tel: 'none' } };
const c = structuredClone(u);
sink(c.mail); // flow: email
sink(c.id);
c.d.tel = source('phone');
sink(u.d.tel);
sink(c.d.tel); // flow: phone
const sh = { ...u };
sh.d.tel = source('name');
sink(u.d.tel); // flow: name
sh.d = 'cut';
sink(u.d.tel); // flow: name
sh.mail = 'x';
sink(u.mail); // flow: email
sink(sh.mail);
const al = u;
al.mail = 'killed';
sink(u.mail);
const j = JSON.parse(JSON.stringify({ a: { b: 'k' } }));
j.a.b = source('location');
sink(j.a); // flow: location
const orig = { a: { b: 'k' } };
const jj = JSON.parse(JSON.stringify(orig));
jj.a.b = source('location');
sink(orig);
sink(structuredClone(new Map([['a', source('email')]])).get('a')); // flow: email
sink(structuredClone(new Map([['a', source('email')]])).get('b'));
