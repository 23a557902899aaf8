// probes: slice, concat, toSpliced, toSorted, toReversed, with, at, flat
const e = source('email');
const a = ['x', e, 'z'];
sink(a.slice(1, 2)); // flow: email
sink(a.slice(2));
sink(a.slice(0, 1));
sink(a.slice()); // flow: email
sink(a.slice(-1));
sink(['q'].concat(a)); // flow: email
sink(['q'].concat('r', ['s']));
sink(['q'].concat(e)); // flow: email
sink(a.toSpliced(1, 1));
sink(a.toSpliced(0, 1)); // flow: email
sink(a.toSpliced(1, 1, source('phone'))); // flow: phone
sink(a.with(1, 'over'));
sink(a.with(0, 'over')); // flow: email
sink(['k'].with(0, e)); // flow: email
sink(a.at(1)); // flow: email
sink(a.at(-1));
sink(a.at(-2)); // flow: email
sink(a.toReversed()); // flow: email
sink(a.toReversed()[1]); // flow: email
sink(a.toReversed()[0]);
sink(['b', 'a'].toSorted());
sink(a.toSorted()); // flow: email
sink([[1, [e]], [2]].flat(2)[1]); // flow: email
sink([[1], [2, e]].flat()); // flow: email
sink([[1], [2]].flat());
sink([['a', e]].flatMap((x) => x)); // flow: email
sink([['a', e]].flatMap(([x]) => x));
sink([e].flatMap(() => []));
sink(a.join()); // flow: email
sink(['p', 'q'].join(e)); // flow: email
sink(['p'].join(e));
sink(String(a)); // flow: email
sink(Array.isArray(a));
const cp = [...a];
cp[1] = 'kill';
sink(cp);
sink(a); // flow: email
