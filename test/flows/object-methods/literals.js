// probes: shorthand, computed names, methods, accessors, __proto__, nested literals
const mail = source('email');
const id = 1;
const o = { mail, id, ['m' + 1]: mail, f() { return mail; }, g: () => id, get h() { return mail; }, n: { deep: { mail } } };
sink(o.mail); // flow: email
sink(o.id);
sink(o.m1); // flow: email
sink(o.f()); // flow: email
sink(o.g());
sink(o.h); // flow: email
sink(o.n.deep.mail); // flow: email
sink(o.n.deep.other);
sink({ mail: 'first', mail: 'second' });
sink({ mail: 'first', mail }); // flow: email
sink({ mail, mail: 'second' });
sink({ x: { y: [{ z: mail }] } }); // flow: email
sink({ x: { y: [{ z: mail }] } }.x.y[0].w);
const self = { a: mail, b: 2, sum() { return this.b; }, all() { return this.a; } };
sink(self.sum());
sink(self.all()); // flow: email
const { all } = { all() { return typeof this; } };
sink(all());
const f = { __proto__: { m: mail } };
sink(f.m); // flow: email
const h = { ['__proto__']: { m: mail } };
sink(h.m); // spurious: email, a computed __proto__ is a prototype
const cyc = { v: 1 };
cyc.me = cyc;
cyc.me.me.v = source('phone');
sink(cyc.v); // flow: phone
