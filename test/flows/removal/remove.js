// probes: data removed from a container before the sink
const u = { mail: source('email'), tel: source('phone'), id: 1 };
const { mail, tel, ...safe } = u;
sink(safe);
const { mail: _m, ...half } = u;
sink(half); // flow: phone
const c1 = { ...u };
delete c1.mail;
delete c1.tel;
sink(c1);
const c2 = { ...u };
delete c2.mail;
sink(c2); // flow: phone
const c3 = { ...u, mail: undefined, tel: null };
sink(c3);
const m = new Map(Object.entries(u));
m.delete('mail');
sink(m.get('mail'));
sink([...m.values()]); // flow: phone
m.delete('tel');
sink([...m.values()]);
const a = ['x', source('name')];
a.pop();
sink(a);
const b = ['x', source('name'), 'y'];
b.pop();
sink(b); // flow: name
b.splice(1, 1);
sink(b);
const d = [source('name'), 'y'];
d.shift();
sink(d);
const c4 = { p: { v: source('location') }, q: 1 };
c4.p = {};
sink(c4);
const c5 = { p: { v: source('location') }, q: 1 };
delete c5.p.v;
sink(c5);
const red = (o) => ({ ...o, mail: '[redacted]', tel: '[redacted]' });
sink(red(u));
sink(u); // flow: email, phone
const keep = ['id'];
sink(Object.fromEntries(Object.entries(u).filter(([k]) => keep.includes(k))));
const keep2 = ['id', 'tel'];
sink(Object.fromEntries(Object.entries(u).filter(([k]) => keep2.includes(k)))); // flow: phone
for (const k of Object.keys(u)) if (k !== 'id') delete u[k];
sink(u);
