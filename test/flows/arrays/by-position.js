const s = source('email');
const two = () => ['plain', s];
sink(two()[0]);
sink(two()[1]); // flow: email
sink(two().at(-1)); // flow: email
sink(two().at(0));
sink(two().concat(['x'])[1]); // flow: email
sink(two().concat(['x'])[2]);
sink(['x'].concat(two())[2]); // flow: email
sink(two().copyWithin(0, 1)[0]); // flow: email
sink([...two().entries()][1][1]); // flow: email
sink([...two().entries()][0][1]);
sink(two().every(x => x));
sink(new Array(3).fill(s)[2]); // flow: email
sink(new Array(3).fill('plain')[2]);
sink(Array(2).fill(s)[0]); // flow: email
sink(two().filter(x => x !== 'plain')[0]); // flow: email
sink(two().find(x => x !== 'plain')); // flow: email
sink(two().find(x => x));
sink(two().findIndex(x => x === s));
sink(two().findLast(x => x)); // flow: email
sink(two().findLastIndex(x => x));
sink([['plain', s], ['x']].flat()[1]); // flow: email
sink([['plain', [s]]].flat(2)[1]); // flow: email
sink([1, 2].flatMap(x => [x, s])[1]); // flow: email
sink([1, 2].flatMap(x => [x, 'plain'])[1]);
two().forEach(x => sink(x)); // flow: email
['plain'].forEach(x => sink(x));
sink(two().includes(s));
sink(two().indexOf(s));
sink(two().join('-')); // flow: email
sink(['a', 'b'].join(s)); // flow: email
sink(['a', 'b'].join('-'));
for (const k of two().keys()) sink(k);
sink(two().lastIndexOf(s));
sink(two().length);
sink(two().map(x => x + '!')[1]); // flow: email
sink(two().map(x => x + '!')[0]);
sink(two().map(() => 'plain')[1]);
sink(two().map((x, i) => i)[0]);
sink(two().map((x, i, all) => all[1])[0]); // flow: email
sink(two().pop()); // flow: email
sink([s, 'plain'].pop());
{ const a = []; a.push('plain', s); sink(a[1]); sink(a[0]); } // flow: email
{ const a = []; a.push('plain', s); sink(a[0]); }
{ const a = ['x']; sink(a.push(s)); }
sink(two().reduce((x, y) => x + y)); // flow: email
sink(two().reduce((x, y) => x + y.length, 0));
sink(two().reduceRight((x, y) => x + y)); // flow: email
sink(two().reverse()[0]); // flow: email
sink(two().reverse()[1]);
sink([s, 'plain'].shift()); // flow: email
sink(two().shift());
{ const a = [s, 'plain']; a.shift(); sink(a[0]); }
{ const a = ['plain', s]; a.shift(); sink(a[0]); } // flow: email
sink(two().slice(1)[0]); // flow: email
sink(two().slice(0, 1)[0]);
sink(two().some(x => x === s));
sink(two().sort()[0]); // flow: email
sink(two().sort((x, y) => (sink(x), 1))[0]); // flow: email
{ const a = two(); const cut = a.splice(1, 1); sink(cut[0]); } // flow: email
{ const a = two(); a.splice(1, 1); sink(a[0]); sink(a[1]); }
{ const a = ['plain']; a.splice(1, 0, s); sink(a[1]); } // flow: email
{ const a = two(); a.splice(1, 1, 'other'); sink(a[1]); }
sink(two().toLocaleString()); // flow: email
sink(two().toReversed()[0]); // flow: email
sink(two().toReversed()[1]);
sink(two().toSorted()[0]); // flow: email
sink(two().toSpliced(0, 1)[0]); // flow: email
sink(two().toSpliced(1, 1)[0]);
sink(two().toString()); // flow: email
{ const a = ['plain']; a.unshift(s); sink(a[0]); } // flow: email
{ const a = ['plain']; a.unshift(s); sink(a[1]); }
sink([...two().values()][1]); // flow: email
sink([...two().values()][0]);
sink(two().with(0, 'x')[1]); // flow: email
sink(two().with(1, 'x')[1]);
sink(Array.from(two())[1]); // flow: email
sink(Array.from(two())[0]);
sink(Array.from({ length: 2 }, () => s)[0]); // flow: email
sink(Array.from({ length: 2 }, () => 'plain')[0]);
sink(Array.from({ length: 2, 0: s })[0]); // flow: email
sink(Array.from(new Set([s]))[0]); // flow: email
sink(Array.from(s)[0]); // flow: email
sink(Array.of('plain', s)[1]); // flow: email
sink(Array.of('plain', s)[0]);
sink(Array.isArray(two()));
Array.fromAsync([s]).then(all => sink(all[0])); // flow: email
Array.fromAsync(['plain']).then(all => sink(all[0]));
sink(Array.prototype.slice.call(two(), 1)[0]); // flow: email
sink(Array.prototype.map.call(two(), x => x)[1]); // flow: email
sink([].concat(two())[1]); // flow: email
sink([].concat('plain', s)[1]); // flow: email
{ const a = two(); a.length = 1; sink(a[1]); }
{ const a = []; a[3] = s; sink(a[3]); sink(a[2]); } // flow: email
{ const a = []; a[3] = s; sink(a[2]); }
{ const a = two(); a[1] = 'plain'; sink(a[1]); sink(a); }
{ const a = two(); delete a[1]; sink(a[1]); }
{ const [x, y] = two(); sink(x); sink(y); } // flow: email
{ const [, y = 'd'] = two(); sink(y); } // flow: email
{ const [x, ...rest] = two(); sink(x); sink(rest[0]); } // flow: email
{ const [x, ...[y]] = two(); sink(y); } // flow: email
{ const [x = s] = []; sink(x); } // flow: email
{ const [x = s] = ['plain']; sink(x); }
{ const [[x], [y]] = [['plain'], [s]]; sink(x); sink(y); } // flow: email
{ const a = two(); const b = a; b[1] = 'plain'; sink(a[1]); }
{ const a = two(); const b = [...a]; b[1] = 'plain'; sink(a[1]); } // flow: email
{ const a = two(); const b = a.slice(); a[1] = 'plain'; sink(b[1]); } // flow: email
{ const i = 1; sink(two()[i]); } // flow: email
{ const i = 0; sink(two()[i]); }
{ const i = Math.random() > 0.5 ? 0 : 1; sink(two()[i]); } // flow: email
{ const m = [['plain', s], ['x', 'y']]; sink(m[0][1]); sink(m[1][1]); } // flow: email
{ const m = [['plain', s], ['x', 'y']]; sink(m[1][1]); sink(m[0][0]); }
sink(Object.groupBy(two(), x => 'k').k[0]); // flow: email
sink(Object.groupBy(['plain'], x => 'k').k[0]);
{ const a = two(); a.reverse(); sink(a[0]); } // flow: email
{ const a = two(); a.fill('plain'); sink(a[1]); }
{ const a = [1, 2]; a.fill(s, 1); sink(a[1]); } // flow: email
{ const a = [1, 2]; a.fill(s, 1); sink(a[0]); }
{ const it = two()[Symbol.iterator](); it.next(); sink(it.next().value); } // flow: email
{ const stack = []; stack.push(s); stack.pop(); sink(stack[0]); }
{ const queue = [s]; while (queue.length) sink(queue.shift()); } // flow: email
{ const a = []; for (const x of two()) a.push(x); sink(a); } // flow: email
{ const a = []; for (const x of two()) a.unshift('plain'); sink(a); }
sink([,s][1]); // flow: email
sink([s,,][0]); // flow: email
sink(two().entries().next().value[1]);
sink(two().values().next().value);
sink([s].values().next().value); // flow: email
