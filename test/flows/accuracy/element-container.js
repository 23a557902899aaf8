// probes: element against container, containers of containers, sizes of wrappers
const e = source('email');
const boxed = [[e]];
sink(boxed); // flow: email
sink(boxed[0]); // flow: email
sink(boxed[1]);
boxed[0] = [];
sink(boxed);
const mm = new Map([['a', new Map([['x', e], ['y', 1]])], ['b', new Map([['x', 'k']])]]);
sink(mm.get('a').get('x')); // flow: email
sink(mm.get('a').get('y'));
sink(mm.get('b').get('x'));
sink(mm.get('b'));
sink(mm.get('a')); // flow: email
mm.get('a').set('x', 0);
sink(mm.get('a'));
const o = { list: [{ m: e, n: 1 }], meta: { total: 1 } };
sink(o.meta);
sink(o.list); // flow: email
sink(o.list[0].n);
sink(o.list.map((x) => x.n));
o.list = o.list.map(({ m, ...r }) => r);
sink(o);
const s = new Set([{ m: source('phone') }]);
for (const x of s) x.m = 'w';
sink([...s]);
const p = Promise.resolve({ m: source('name'), n: 1 });
p.then(({ n }) => { sink(n); });
p.then(({ m }) => { sink(m); }); // flow: name
const pair = { left: e, right: 'r' };
const holder = { pair };
pair.left = 'l';
sink(holder);
const frozen = Object.freeze({ in: { v: 'k' } });
frozen.in.v = source('location');
sink(frozen.in); // flow: location
const wrapped = Object('str');
wrapped.note = source('phone');
sink(wrapped.note); // flow: phone
sink(wrapped + '');
const fn = () => 'ret';
fn.meta = source('name');
sink(fn.meta); // flow: name
sink(fn());
