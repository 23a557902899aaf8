const s = source('email');
{ const a = ['x', s, 'y']; a.splice(1, 1); sink(a[1]); sink(a.join()); }
{ const a = ['x', 'z', 'y']; a.splice(1, 0, s); sink(a[1]); } // flow: email
{ const a = ['x', 'z', 'y']; a.splice(1, 0, s); sink(a[2]); }
{ const a = ['x', s, 'y']; const r = a.splice(1, 1); sink(r[0]); } // flow: email
{ const a = ['x', s, 'y']; const r = a.splice(0, 1); sink(r[0]); }
{ const a = [s, 'x', 'y']; a.copyWithin(1, 0, 1); sink(a[1]); } // flow: email
{ const a = [s, 'x', 'y']; a.copyWithin(0, 1, 3); sink(a[0]); }
{ const a = new Array(3).fill(s); sink(a[1]); } // flow: email
{ const a = [s, s, s]; a.fill('x'); sink(a[1]); }
{ const a = [s, s, s]; a.fill('x', 1); sink(a[1]); sink(a[2]); }
{ const a = [s, s, s]; a.fill('x', 1); sink(a[0]); } // flow: email
{ sink(['x', s].at(-1)); } // flow: email
{ sink(['x', s].at(0)); }
{ sink(['x', s].at(-2)); }
{ const a = ['x', s]; const b = a.with(1, 'y'); sink(b[1]); sink(b[0]); }
{ const a = ['x', s]; const b = a.with(1, 'y'); sink(a[1]); } // flow: email
{ const a = ['x', 'y'].with(0, s); sink(a[0]); } // flow: email
{ const a = ['x', s].toSpliced(0, 1); sink(a[0]); } // flow: email
{ const a = ['x', s].toSpliced(1, 1); sink(a[0]); }
{ const a = [['x'], [s]].flat(); sink(a[1]); } // flow: email
{ const a = [['x'], [s]].flat(); sink(a[0]); }
{ const a = [['x', [s]]].flat(2); sink(a[1]); } // flow: email
{ const a = [1, 2].flatMap(() => ['x', s]); sink(a[0]); }
{ const a = [1].flatMap(() => ['x', s]); sink(a[1]); } // flow: email
{ const o = [['a', s], ['b', 'x']].reduce((acc, [k, v]) => { acc[k] = v; return acc; }, {}); sink(o.a); } // flow: email
{ const o = [['a', s], ['b', 'x']].reduce((acc, [k, v]) => { acc[k] = v; return acc; }, {}); sink(o.b); }
{ const o = [['a', s], ['b', 'x']].reduce((acc, [k, v]) => ({ ...acc, [k]: v }), {}); sink(o.a); } // flow: email
{ const o = [['a', s], ['b', 'x']].reduce((acc, [k, v]) => ({ ...acc, [k]: v }), {}); sink(o.b); }
{ const t = ['a', s].reduce((x, y) => x + y); sink(t); } // flow: email
{ const t = ['a', s].reduceRight((x, y) => y, 'i'); sink(t); }
{ const t = ['a', s].reduce((x, y) => y, 'i'); sink(t); } // flow: email
{ const a = ['x']; a.push(s); sink(a[1]); } // flow: email
{ const a = ['x']; a.push(s); sink(a[0]); }
{ const a = ['x', s]; a.pop(); sink(a[1]); }
{ const a = ['x', s]; sink(a.pop()); } // flow: email
{ const a = [s, 'x']; sink(a.pop()); }
{ const a = [s, 'x']; a.shift(); sink(a[0]); }
{ const a = ['x']; a.unshift(s); sink(a[0]); } // flow: email
{ const a = ['x']; a.unshift(s); sink(a[1]); }
{ const a = [s, 'x'].reverse(); sink(a[1]); } // flow: email
{ const a = [s, 'x'].reverse(); sink(a[0]); }
{ const a = ['x', s]; const b = a.toReversed(); sink(b[0]); } // flow: email
{ const a = ['x', s]; const b = a.toReversed(); sink(a[0]); }
{ const a = [s, 'x'].concat(['y']); sink(a[2]); sink(a[1]); }
{ const a = ['x'].concat(['y', s]); sink(a[2]); } // flow: email
{ const a = ['x', s].slice(1); sink(a[0]); } // flow: email
{ const a = ['x', s, 'y'].slice(-1); sink(a[0]); }
{ const a = ['x', s].map(v => v); sink(a[1]); } // flow: email
{ const a = ['x', s].map(v => v); sink(a[0]); }
{ const a = ['x', s].map(v => 'z'); sink(a[1]); }
{ const a = ['x', s].filter(v => v !== 'x'); sink(a[0]); } // flow: email
{ const a = ['x', s].map((v, i) => i); sink(a[1]); }
{ const f = ['x', s].find(v => v.length > 2); sink(f); } // flow: email
{ const f = ['x', s].findIndex(v => v.length > 2); sink(f); }
{ sink(['x', s].indexOf('x')); }
{ sink(['x', s].includes('x')); }
{ const [a, b] = ['x', s]; sink(b); } // flow: email
{ const [a, b] = ['x', s]; sink(a); }
{ const e = Object.entries(['x', s])[1]; sink(e[1]); } // flow: email
{ for (const [i, v] of ['x', s].entries()) { sink(i); } }
{ for (const [i, v] of ['x', s].entries()) { sink(v); } } // flow: email
{ const a = []; a[2] = s; sink(a[2]); sink(a.length); } // flow: email
{ const a = []; a[2] = s; sink(a[1]); }
{ const a = [s]; a.length = 0; sink(a[0]); }
{ const a = Array.from({ length: 2 }, () => s); sink(a[0]); } // flow: email
{ const a = Array.from(['x', s], v => v.trim()); sink(a[1]); } // flow: email
{ const a = Array.of('x', s); sink(a[0]); }
{ const m = [['x', s], ['y', 'z']]; sink(m[0][1]); } // flow: email
{ const m = [['x', s], ['y', 'z']]; sink(m[1][1]); }
{ const m = [['x', s], ['y', 'z']]; sink(m[1][0]); }
{ const a = ['x', s]; const t = a[0]; a[0] = a[1]; a[1] = t; sink(a[0]); } // flow: email
{ const a = ['x', s]; const t = a[0]; a[0] = a[1]; a[1] = t; sink(a[1]); }
{ const a = ['x', s]; [a[0], a[1]] = [a[1], a[0]]; sink(a[1]); }
{ let x = s, y = 'p'; [x, y] = [y, x]; sink(y); } // flow: email
{ let x = s, y = 'p'; [x, y] = [y, x]; sink(x); }
{ const it = ['x', s][Symbol.iterator](); it.next(); sink(it.next().value); } // flow: email
{ const it = ['x', s][Symbol.iterator](); sink(it.next().value); }
{ const k = [s, 'x'].findLast(v => true); sink(k); }
{ const a = [s, 'x']; delete a[0]; sink(a[0]); }
{ const a = ['x', s]; a.sort(); sink(a[0]); } // flow: email
{ const o = Object.groupBy([{ t: 'a', v: s }, { t: 'b', v: 'x' }], x => x.t); sink(o.a[0].v); } // flow: email
{ const o = Object.groupBy([{ t: 'a', v: s }, { t: 'b', v: 'x' }], x => x.t); sink(o.a[0].t); }
{ const a = ['a', 'b']; for (let i = 0; i < a.length; i++) a[i] = s; sink(a[0]); } // flow: email
{ const a = [s, s]; for (let i = 0; i < a.length; i++) a[i] = 'x'; sink(a[0]); sink(a[1]); }
