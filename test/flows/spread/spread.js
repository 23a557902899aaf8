// probes: spread in arrays, objects, calls; order of overriding
const u = { mail: source('email'), id: 1 };
sink({ ...u }); // flow: email
sink({ ...u, mail: 'x' });
sink({ mail: 'x', ...u }); // flow: email
sink({ ...u }.id);
const c = { ...u, ...{ mail: undefined } };
sink(c);
sink([...[1, source('phone')], 2]); // flow: phone
sink([...[1, source('phone')], 2][0]);
sink([0, ...[1, source('phone')]][2]); // flow: phone
sink([0, ...[1, source('phone')]][1]);
function f(a, b, c) { return b; }
sink(f(...['x', source('name')], 'z')); // flow: name
sink(f(...[source('name'), 'x'], 'z'));
sink(f(...[1], ...[source('name')])); // flow: name
sink({ ...null, ...undefined, ...'ab' });
sink({ ...source('name') }); // flow: name
sink({ ...[source('phone')] }[0]); // flow: phone
sink(Math.max(...[1, Number(source('phone'))])); // flow: phone
sink(Math.max(...[1, 2]));
const cond = { id: 3, ...(true && { tel: source('phone') }) };
sink(cond.tel); // flow: phone
const cond2 = { id: 3, ...(false && { tel: source('phone') }) };
sink(cond2);
sink(new Array(...['q', source('email')])[1]); // flow: email
class P { constructor() { this.pm = source('location'); } get acc() { return source('name'); } }
sink({ ...new P() }); // flow: location
sink({ ...new P() }.acc);
const own = { get acc() { return source('name'); } };
sink({ ...own }); // flow: name
