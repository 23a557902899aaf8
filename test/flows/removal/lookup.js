// probes: data used as key or index only
const e = source('email');
const table = { 'x': 1 };
sink(table[e]);
sink([1, 2].indexOf(e));
const m = new Map([['a', 1]]);
sink(m.get(e));
sink(m.has(e));
m.set(e, 'val');
sink(m.get(e));
sink([...m.values()]);
sink([...m.keys()]); // flow: email
const o = {};
o[e] = 'v';
sink(o[e]);
sink(Object.values(o));
sink(o); // flow: email
const s = new Set([e]);
sink(s.has('a'));
sink(s.delete(e));
sink([...s]);
sink(['a', 'b'].includes(e));
sink(new RegExp(e).test('zzz'));
sink('zzz'.replace(e, 'k'));
sink('zzz'.split(e));
sink('zzz'.startsWith(e));
sink({ a: 1 }.hasOwnProperty(e));
