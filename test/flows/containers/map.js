// probes: Map operations keyed by constants
const m = new Map();
m.set('mail', source('email')).set('id', 1);
sink(m.get('mail')); // flow: email
sink(m.get('id'));
sink(m.has('mail'));
sink([...m.keys()]);
sink([...m.values()]); // flow: email
sink([...m]); // flow: email
sink(m); // flow: email
m.set('mail', 'over');
sink(m.get('mail'));
sink(m);
m.set('tel', source('phone'));
sink(m.delete('tel'));
sink(m.get('tel'));
sink(m);
m.set('n', source('name'));
m.clear();
sink(m.get('n'));
sink(m);
const k = new Map([[source('location'), 1]]);
sink([...k.keys()]); // flow: location
sink([...k.values()]);
k.forEach((v, key) => { sink(v); });
k.forEach((v, key) => { sink(key); }); // flow: location
const copy = new Map(new Map([['a', source('email')], ['b', 'k']]));
sink(copy.get('a')); // flow: email
sink(copy.get('b'));
sink(Object.fromEntries(copy)); // flow: email
sink(Object.fromEntries(copy).b);
const objKey1 = {}, objKey2 = {};
const ok = new Map([[objKey1, source('phone')], [objKey2, 'z']]);
sink(ok.get(objKey1)); // flow: phone
sink(ok.get(objKey2));
sink(ok.get({}));
sink(new Map([[1, source('phone')]]).get('1'));
const g = Map.groupBy([{ t: 'a', v: source('name') }, { t: 'b', v: 'k' }], (x) => x.t);
sink(g.get('a')); // flow: name
sink(g.get('b'));
sink(copy.entries().next().value); // flow: email
sink(copy.entries().next().value[0]);
sink(copy.keys().next().value);
