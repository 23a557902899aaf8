const a = { x: source('email'), y: 'plain' };
const b = Object.assign({}, a);
sink(b.x); // flow: email
sink(b.y);
const c = Object.assign({ x: 'plain', z: 'plain' }, { y: source('phone') });
sink(c.x);
sink(c.y); // flow: phone
const d = {};
Object.assign(d, { x: source('email') }, { x: 'plain' });
sink(d.x);
const e = Object.freeze({ x: source('email'), y: 'plain' });
sink(e.x); // flow: email
sink(e.y);
sink(structuredClone(a).x); // flow: email
sink(structuredClone(a).y);
const f = Object.create(a);
sink(f.x); // flow: email
sink(f.y);
sink(Object.is(a.x, 'x'));
sink(Object.hasOwn(a, 'x'));
const g = Object.create(null, { x: { value: source('email') }, y: { value: 'plain' } });
sink(g.x); // flow: email
sink(g.y);
