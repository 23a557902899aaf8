const s = source('email');
const a = [s, 'plain', 'other'];
sink(a.at(0)); // flow: email
sink(a.at(1));
sink(a.at(-1));
sink(a.slice(1)[0]);
sink(a.slice(0, 1)[0]); // flow: email
sink(a.with(1, 'x')[0]); // flow: email
sink(['p', 'q'].with(0, s)[0]); // flow: email
sink(['p', 'q'].with(0, s)[1]);
sink(a.toReversed()); // flow: email
sink(a.toSorted()); // flow: email
sink(a.toSpliced(0, 1)); 
sink(['p'].toSpliced(0, 1, s)); // flow: email
sink(a.concat(['x'])[0]); // flow: email
sink(['x'].concat(a)); // flow: email
sink(['x'].concat(s)); // flow: email
sink(a.indexOf(s));
sink(a.join()); // flow: email
sink(a.flat()); // flow: email
sink([[s]].flat()[0]); // flow: email
sink([[[s]]].flat(Infinity)[0]); // flow: email
sink([1].flatMap(() => [s])[0]); // flow: email
sink(a.find(x => x.length)); // flow: email
sink(a.findLast(x => x.length)); // flow: email
sink(a.filter(Boolean)[0]); // flow: email
sink(a.reduce((m, x) => m + x, '')); // flow: email
sink(a.reduceRight((m, x) => m + x, '')); // flow: email
sink(a.map(x => x)[0]); // flow: email
sink(a.map(() => 'p'));
sink(a.entries().next().value[1]); // flow: email
sink(a.values().next().value); // flow: email
sink(a.keys().next().value);
sink(Array.of(s)[0]); // flow: email
sink(Array.of('p', s)[0]);
sink(Array.from({ length: 2 }, () => s)[0]); // flow: email
sink(Array.from([s], x => x)[0]); // flow: email
sink(Array.from(new Set([s]))[0]); // flow: email
sink(Array(3).fill(s)[0]); // flow: email
sink(new Array(s, 'p')[0]); // flow: email
sink([...a][0]); // flow: email
sink([...a][1]);
const b = [];
b.push(s);
sink(b[0]); // flow: email
const b2 = []; b2.push('p', s); sink(b2[0]); sink(b2[1]); // flow: email
const c = [];
c.unshift(s);
sink(c[0]); // flow: email
const d = ['x'];
d.splice(0, 0, s);
sink(d[0]); // flow: email
sink(d.splice(0, 1)[0]); // flow: email
const e = [s];
sink(e.pop()); // flow: email
sink(e.shift());
const f = ['x', 'y'];
f[1] = s;
sink(f[0]);
sink(f[1]); // flow: email
f.length = 0;
sink(f[1]);
const g = [s, 'x'];
g.copyWithin(1, 0);
sink(g[1]); // flow: email
g.reverse();
sink(g[0]); // flow: email
const [h, i] = a;
sink(h); // flow: email
sink(i);
const [, ...j] = a;
sink(j[0]);
for (const x of a) sink(x); // flow: email
for (const [k, v] of a.entries()) { sink(k); 
  sink(v); } // flow: email
for (let n = 0; n < a.length; n++) sink(a[n]); // flow: email
for (const n in a) sink(a[n]); // flow: email
a.forEach((x, n) => { sink(n);
  sink(x); }); // flow: email
a.forEach((x, n, all) => sink(all[0])); // flow: email
a.some(x => { sink(x); return true; }); // flow: email
a.every(x => { sink(x); return true; }); // flow: email
a.sort((l, r) => { sink(l); return 0; }); // flow: email
sink(a.sort()[0]); // flow: email
sink(a.includes('p'));
sink(a.length);
sink(a.lastIndexOf('x'));
sink(Array.isArray(a));
sink(a.toString()); // flow: email
sink(String(a)); // flow: email
sink(a + ''); // flow: email
sink(`${a}`); // flow: email
sink(JSON.stringify(a)); // flow: email
const m = [[s, 'p'], ['q']];
sink(m[0][0]); // flow: email
sink(m[0][1]);
sink(m[1][0]);
const idx = 1;
sink([s, 'p'][idx]);
sink(['p', s][idx]); // flow: email
const q = ['p', s, 'r']; q.shift(); sink(q[0]); // flow: email
const st = []; st.push('p'); st.push(s); sink(st.pop()); // flow: email
sink(Object.values([s])[0]); // flow: email
sink(a.findIndex(x => x === 'p'));
const u = Uint8Array.from([s]); sink(u[0]); // flow: email
sink(Array.prototype.slice.call(a, 0)[0]); // flow: email
sink([].concat(...[[s]])[0]); // flow: email
sink(Object.groupBy([s], x => 'k').k[0]); // flow: email
sink(Array.from('abc'));
sink(Array.from(s)[0]); // flow: email
sink(['x', 'y'].fill(s, 0, 1)[0]); // flow: email
const w = ['a']; w.fill(s); sink(w[0]); // flow: email
