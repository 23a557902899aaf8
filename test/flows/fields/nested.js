// probes: field sensitivity with nesting and siblings
const o = { a: { b: { c: source('email'), d: 1 }, e: 2 }, f: [{ g: source('phone') }, { g: 3 }] };
sink(o.a.b.c); // flow: email
sink(o.a.b.d);
sink(o.a.b); // flow: email
sink(o.a.e);
sink(o.f[0].g); // flow: phone
sink(o.f[1].g);
sink(o.f[1]);
sink(o.f); // flow: phone
o.a.b.c = 'kill';
sink(o.a);
sink(o); // flow: phone
o.f[0] = o.f[1];
sink(o);
const p = {};
(p.x = {}).y = source('name');
sink(p.x.y); // flow: name
sink(p.y);
p.x = { y: 'fresh' };
sink(p.x.y);
const q = { x: { y: source('location') } };
const inner = q.x;
q.x = { y: 'fresh' };
sink(inner.y); // flow: location
sink(q.x.y);
const r = { a: 1 };
r.self = r;
r.self.m = source('email');
sink(r.m); // flow: email
sink(r.self.a);
const deep = { l1: { l2: { l3: { l4: { l5: { l6: source('phone'), k6: 0 } } } } } };
sink(deep.l1.l2.l3.l4.l5.l6); // flow: phone
sink(deep.l1.l2.l3.l4.l5.k6);
