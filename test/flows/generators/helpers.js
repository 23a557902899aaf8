// probes: iterator helper methods map, filter, take, drop, flatMap, toArray, reduce, find
function* g() { yield 'a'; yield source('email'); yield 'c'; }
sink(g().map((x) => x + '!').toArray()); // flow: email
sink(g().map((x) => 1).toArray());
sink(g().take(1).toArray());
sink(g().take(2).toArray()); // flow: email
sink(g().drop(1).toArray()); // flow: email
sink(g().drop(2).toArray());
sink(g().flatMap((x) => [x, 'z']).toArray()); // flow: email
sink(g().find((x) => x.includes('@'))); // flow: email
sink(g().find((x) => x === 'a'));
sink(g().reduce((p, x) => p + x, '')); // flow: email
sink(g().reduce((p, x) => p + 1, 0));
let last = 'none';
g().forEach((x) => { last = x; });
sink(last);
