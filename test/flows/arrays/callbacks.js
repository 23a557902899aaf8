// probes: map, filter, reduce, reduceRight, forEach, find and friends, some, every
const e = source('email');
const a = ['x', e, 'z'];
sink(a.map((v) => v + '!')); // flow: email
sink(a.map((v, i) => i));
sink(a.map((v, i, all) => all[1])); // flow: email
sink(['q'].map(() => e)); // flow: email
sink([].map(() => e));
sink(a.filter(() => true)); // flow: email
sink(a.filter((v) => v === 'x'));
sink(a.filter((v) => v.includes('@'))); // flow: email
sink(a.reduce((p, v) => p + v)); // flow: email
sink(a.reduce((p, v) => p + 1, 0));
sink(['a', 'b'].reduce((p, v) => p + v, e)); // flow: email
sink(['a', 'b'].reduce((p, v) => v, e));
sink([].reduce((p, v) => v, e)); // flow: email
sink(a.reduceRight((p, v) => v));
sink([e, 'b'].reduceRight((p, v) => v)); // flow: email
sink([e, 'b'].reduce((p, v) => v));
sink(a.find((v) => v.includes('@'))); // flow: email
sink(a.find((v) => v === 'z'));
sink(a.findLast((v) => v.length > 3)); // flow: email
sink(a.findIndex((v) => v === 'z'));
sink(a.some((v) => v === 'x'));
sink(a.every((v) => typeof v === 'string'));
sink(a.includes('x'));
sink(a.indexOf('z'));
let got = 'none';
a.forEach((v) => { got = v; });
sink(got);
a.forEach(function (v) { this.last = v; if (v.includes('@')) this.mail = v; }, a);
sink(a.mail); // flow: email
sink(a.last);
sink(Array.from({ length: 2 }, () => e)); // flow: email
sink(Array.from({ length: 2 }, (_, i) => i));
sink(Array.from([e])); // flow: email
sink(Array.from({ length: 1, 0: e })); // flow: email
sink(Array.of(1, e)); // flow: email
sink(Array.from(new Map([['k', e]]), ([k]) => k));
sink(Array.from(new Map([['k', e]]), ([, v]) => v)); // flow: email
sink([{ m: e, id: 1 }].map(({ id }) => id));
sink([{ m: e, id: 1 }].map(({ m }) => m)); // flow: email
sink([...a.entries()][1]); // flow: email
sink([...a.keys()]);
sink([...a.values()]); // flow: email
const sortSeen = [];
['b', source('phone')].sort((p, q) => { sortSeen.push(p); return 0; });
sink(sortSeen); // flow: phone
