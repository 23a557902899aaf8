// probes: object destructuring with rename, defaults, nesting, computed keys, rest
const u = { mail: source('email'), id: 1, in: { tel: source('phone'), z: 0 }, none: undefined };
const { mail, id } = u;
sink(mail); // flow: email
sink(id);
const { mail: m2, id: i2 } = u;
sink(m2); // flow: email
sink(i2);
const { in: { tel, z } } = u;
sink(tel); // flow: phone
sink(z);
const { none = source('name') } = u;
sink(none); // flow: name
const { id: i3 = source('name') } = u;
sink(i3);
const { gone = 'd' } = u;
sink(gone);
const k = 'mail';
const { [k]: viaKey, ...others } = u;
sink(viaKey); // flow: email
sink(others); // flow: phone
sink(others.mail);
const { in: drop, mail: drop2, ...rest } = u;
sink(rest);
const { in: { tel: drop3, ...inRest } } = u;
sink(inRest);
let a, b;
({ mail: a, id: b } = u);
sink(a); // flow: email
sink(b);
const t = {};
({ mail: t.x, id: t['y'] } = u);
sink(t.x); // flow: email
sink(t.y);
sink(({ id: b } = u)); // flow: email, phone
const { length } = [source('email')];
sink(length);
const { a: { b: deep = source('location') } = {} } = {};
sink(deep); // flow: location
const { x: x1 = 'q', y: y1 = x1 } = { x: source('email') };
sink(y1); // flow: email
const { x: x3 = 'q', y: y3 = x3 } = { y: 'own', x: source('email') };
sink(y3);
