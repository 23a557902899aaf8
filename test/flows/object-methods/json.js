// probes: JSON with reviver, replacer, toJSON, round trip
const u = { mail: source('email'), id: 1, in: { tel: source('phone') } };
sink(JSON.stringify(u)); // flow: email, phone
sink(JSON.stringify(u, ['id']));
sink(JSON.stringify(u, ['mail'])); // flow: email
sink(JSON.stringify(u, (k, v) => (k === 'mail' ? undefined : v))); // flow: phone
sink(JSON.stringify(u, (k, v) => (k === '' ? { x: 1 } : v)));
sink(JSON.stringify({ a: 1 }, (k, v) => (k === 'a' ? source('name') : v))); // flow: name
sink(JSON.stringify({ a: 1 }, null, source('location'))); // flow: location
const back = JSON.parse(JSON.stringify(u));
sink(back.mail); // flow: email
sink(back.id);
sink(back.in.tel); // flow: phone
sink(JSON.parse(JSON.stringify(u), (k, v) => (k === 'tel' ? 'x' : v)).in);
sink(JSON.parse('{"a":1}', (k, v) => (k === 'a' ? source('name') : v)).a); // flow: name
sink(JSON.parse('{"a":1}').a);
const seen = [];
JSON.parse(JSON.stringify({ m: source('location') }), (k, v) => { seen.push(v); return 'z'; });
sink(seen[0]); // flow: location
sink(JSON.parse(`{"m":"${source('email')}"}`).m); // flow: email
sink(JSON.parse(`{"m":"${source('email')}","n":1}`).n);
class P { constructor() { this.m = source('email'); this.n = 2; } toJSON() { return { n: this.n }; } }
sink(JSON.stringify(new P()));
sink(JSON.stringify([new P().m])); // flow: email
