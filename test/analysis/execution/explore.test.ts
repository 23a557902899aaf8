import assert from 'node:assert/strict';
import { explore, type Outside } from '../../../analysis/execution/explore.js';
import { linkModules } from '../../../analysis/linking/module-graph.js';
import { emptyLayout } from '../../../analysis/linking/project-layout.js';
import { lowerFile } from '../../../analysis/lower/lower-file.js';

/** What arrives at the calls of `sink`, by their texts: the texts of the calls of `source` that it comes from. Absent where too much is open. */
function runOf(text: string, steps = 100_000): Readonly<Record<string, readonly string[]>> | undefined {
  const files = new Map([['a.mjs', lowerFile('a.mjs', text)]]);
  const textAt = (at: string): string => {
    const [, start, end] = /(\d+)-(\d+)$/.exec(at) ?? [];
    return start === undefined ? at : text.slice(Number(start), Number(end));
  };
  const outside: Outside = {
    globalAt: path => (path.length > 1 ? undefined : path[0] === 'source' || path[0] === 'sink' ? { kind: 'quiet' } : path[0] === 'sanitize' ? { kind: 'clean' } : path[0] === 'isSafe' ? { kind: 'guard', argument: 0, when: true } : undefined),
    functionAt: () => undefined,
    isSourceParameter: name => name === '__taint_src',
  };
  const arrived = explore({ files, graph: linkModules(files, emptyLayout), modules: ['a.mjs'], entries: [] }, outside, { steps });
  return arrived && Object.fromEntries([...arrived].filter(([at]) => textAt(at).startsWith('sink(')).map(([at, given]) => [textAt(at), given.flatMap(one => [...(one?.may ?? [])].map(textAt)).sort()]));
}

/** Expressions of JavaScript that are true. */
const truths = [
  `[3, 1, 2].sort().join() === '1,2,3' && [..."añb"].length === 3 && 'a-b-c'.split('-').at(-1) === 'c'`,
  `[1, [2, [3]]].flat(Infinity).length === 3 && [1, 2, 3].toSpliced(1, 1).join('') === '13' && Array.from({ length: 2 }, (_, i) => i * 2).join() === '0,2'`,
  `(() => { const a = [1, 2, 3]; a.length = 1; a.push(9); return a.shift() + a.pop() === 10 && a.length === 0; })()`,
  `(() => { const fs = []; for (let i = 0; i < 3; i++) fs.push(() => i); return fs.map(f => f()).join() === '0,1,2'; })()`,
  `(() => { var fs = []; for (var i = 0; i < 3; i++) fs.push(() => i); return fs.map(f => f()).join() === '3,3,3'; })()`,
  `(() => { const seen = []; for (const k in { b: 1, 2: 1, a: 1 }) seen.push(k); return seen.join() === '2,b,a'; })()`,
  `(() => { function f() { try { return 'try'; } finally { return 'finally'; } } return f() === 'finally'; })()`,
  `(() => { const log = []; outer: for (const a of [1, 2]) for (const b of [1, 2]) { if (b === 2) continue outer; log.push(a + b); } return log.join() === '2,3'; })()`,
  `(() => { const log = []; function* g() { try { yield 1; yield 2; } finally { log.push('closed'); } } for (const x of g()) { log.push(x); break; } return log.join() === '1,closed'; })()`,
  `(() => { function* g() { const x = yield 1; try { yield x * 2; } catch (e) { return e + '!'; } } const it = g(); return it.next('lost').value === 1 && it.next(21).value === 42 && it.throw('no').value === 'no!' && it.next().done; })()`,
  `(() => { function* a() { const r = yield* b(); yield r; } function* b() { yield 1; return 2; } return [...a()].join() === '1,2'; })()`,
  `(() => { const [a, , b = 5, ...c] = (function* () { yield 1; yield 2; yield undefined; yield 4; })(); return a === 1 && b === 5 && c.join() === '4'; })()`,
  `(() => { class A { #p = 1; get p() { return this.#p; } set p(v) { this.#p = v; } static s = 'S'; m() { return 'A'; } } class B extends A { m() { return super.m() + 'B'; } } const b = new B(); b.p = 7; return b.p === 7 && b.m() === 'AB' && B.s === 'S' && b instanceof A; })()`,
  `(() => { class A { constructor() { this.n = this.name(); } name() { return 'A'; } } class B extends A { f = 'late'; name() { return this.f; } } return new B().n === undefined; })()`,
  `(() => { const p = new Proxy({}, { get: (t, k) => k + '!', has: () => true }); return p.x === 'x!' && 'y' in p; })()`,
  `(() => { const m = new Map([[NaN, 1]]); m.set('a', 2).delete('a'); return m.get(NaN) === 1 && m.size === 1 && [...new Set([1, 1, 2])].length === 2; })()`,
  `(() => { const o = { a: 1, get b() { return this.a + 1; } }; const { a, ...rest } = o; return rest.b === 2 && !('a' in rest) && Object.keys(o).join() === 'a,b'; })()`,
  `(() => { const o = Object.freeze({ a: 1 }); try { o.a = 2; } catch {} return o.a === 1 && Object.isFrozen(o); })()`,
  `JSON.stringify({ a: [1, undefined], b: undefined, c: 1 === 0 }) === '{"a":[1,null],"c":false}' && JSON.parse('{"a":{"b":[1]}}').a.b[0] === 1`,
  `JSON.parse('{"a":1,"b":2}', (k, v) => (k === 'a' ? undefined : v)).a === undefined && JSON.stringify({ x: { toJSON: () => 'j' } }) === '{"x":"j"}'`,
  `'x1y22'.replace(/\\d+/g, d => '<' + d + '>') === 'x<1>y<22>' && 'John Smith'.replace(/(\\w+) (\\w+)/, '$2 $1') === 'Smith John' && /(?<y>\\d{4})/.exec('in 2024').groups.y === '2024'`,
  `(() => { let n = 0; const o = { valueOf: () => 2, [Symbol.toPrimitive]: h => (h === 'string' ? 's' : 3) }; return \`\${o}\` === 's' && o + 1 === 4; })()`,
  `(() => { function f(a, b = a, ...c) { return arguments.length + b + c.length; } return f.call(null, 1) === 2 && f.apply(null, [1, 2, 3]) === 6 && f.bind(null, 5)(1, 2, 3) === 7; })()`,
  `(() => { const t = (s, ...v) => s.raw.join('|') + v.join(); return t\`a\${1}b\` === 'a|b1'; })()`,
  `typeof null === 'object' && typeof (() => 0) === 'function' && void 0 === undefined && (null ?? 1) === 1 && ({ a: null })?.a?.b === undefined`,
  `(() => { try { null.x; return false; } catch (e) { return e instanceof TypeError; } })() && (() => { try { throw new AggregateError([1], 'm'); } catch (e) { return e.errors[0] === 1 && String(e) === 'AggregateError: m'; } })()`,
  `(() => { switch (3) { case 1: return false; default: case 2: return true; } })()`,
  `Object.fromEntries([['a', 1]]).a === 1 && Object.entries({ x: 1 })[0].join() === 'x,1' && structuredClone({ a: [1] }).a[0] === 1`,
  `[1, 2, 3].values().map(x => x * 2).filter(x => x > 2).take(1).toArray().join() === '4'`,
  `(() => { const d = new Date(0); d.setTime(5); return d.getTime() === 5 && +d === 5 && new Date(d).getTime() === 5 && d instanceof Date && Object.prototype.toString.call(d) === '[object Date]' && typeof (d + 1) === 'string' && typeof Date() === 'string'; })()`,
  `(() => { const u = new Uint8Array(4); const v = new DataView(u.buffer); v.setUint16(1, 258); u[9] = 1; return u.join() === '0,1,2,0' && v.getInt16(1, true) === 513 && new Uint16Array(u.buffer, 2, 1)[0] === 2 && u.length === 4; })()`,
  `(() => { const f = new Float64Array([1.5, 2]); const b = new Uint8Array(f.buffer); const g = f.subarray(1); g[0] = 7; return f[1] === 7 && b.length === 16 && f.map(x => x * 2).join() === '3,14' && f.slice(1)[0] === 7 && f.buffer.slice(0).byteLength === 16 && Uint8Array.of(257, -1).join() === '1,255'; })()`,
  `(() => { const u = new Uint8ClampedArray([300]); const s = new Int8Array(3); s.set([1, 2], 1); s.fill(9, 0, 1); return u[0] === 255 && [...s].join() === '9,1,2' && new TextDecoder().decode(new TextEncoder().encode('ab')) === 'ab' && ArrayBuffer.isView(s) && s instanceof Int8Array && [...s.reverse()].join() === '2,1,9'; })()`,
  `(() => { function f(a) { arguments[0] = 2; return arguments[0] + arguments.length; } return f(1) === 3 && new BigInt64Array([5n])[0] === 5n; })()`,
  `2n ** 3n === 8n && -7n / 2n === -3n`,
];

describe('runs', () => {
  for (const truth of truths) {
    it(`find true what is true: ${truth.slice(0, 80)}`, () => {
      assert.deepEqual(runOf(`sink((${truth}) ? 'true' : source());`), { [`sink((${truth}) ? 'true' : source())`]: [] });
    });
  }

  it('do what waits in its order', () => {
    assert.deepEqual(runOf(`
      let v = 'start';
      setTimeout(() => { v = source('late'); sink('timer', v); }, 1);
      const gone = setTimeout(() => { sink('gone', source()); }, 0);
      clearTimeout(gone);
      queueMicrotask(() => { sink('micro', v); v = source('micro'); });
      (async () => { sink('now', v); await null; sink('then', v); })();
      sink('end', v);
      setTimeout(() => sink('last', v), 2);`), {
      "sink('now', v)": [], "sink('end', v)": [], "sink('micro', v)": [], "sink('then', v)": ["source('micro')"], "sink('timer', v)": ["source('late')"], "sink('last', v)": ["source('late')"],
    });
  });

  it('go each way that what is open may go, and the same way again', () => {
    assert.deepEqual(runOf(`
      const c = unknown();
      let v = 'plain';
      if (c) v = source();
      if (!c) sink('no', v);
      if (c) sink('yes', v);
      for (let i = 0; i < unknown(); i++) { sink('round', v); v = source('round'); }`), {
      "sink('no', v)": [], "sink('yes', v)": ['source()'], "sink('round', v)": ["source('round')", 'source()'],
    });
  });

  it('hold nothing where it was checked, or is empty', () => {
    assert.deepEqual(runOf(`
      const v = source();
      if (isSafe(v)) sink('safe', v); else sink('unsafe', v);
      if (!v) sink('empty', v);
      sink('clean', sanitize(v));`), { "sink('safe', v)": [], "sink('unsafe', v)": ['source()'], "sink('empty', v)": [], "sink('clean', sanitize(v))": [] });
  });

  it('call what was handed to somebody outside, at once or later', () => {
    assert.deepEqual(runOf(`
      let v = 'plain', w = source('early'), kept;
      unknown(x => { sink('v', v); sink('w', w); sink('given', x); kept = source('kept'); });
      sink('kept', kept);
      v = source('late');
      w = 'plain';`), { "sink('v', v)": ["source('late')"], "sink('w', w)": ["source('early')"], "sink('given', x)": ['x'], "sink('kept', kept)": ["source('kept')"] });
    assert.deepEqual(runOf(`
      let v = 'plain';
      bus.on('a', () => { sink('told', v); });
      v = source();
      bus.emit('a');
      v = 'plain';
      let u = 'plain';
      other.on('a', () => { sink('untold', u); });
      u = source();
      u = 'plain';`), { "sink('told', v)": ['source()'], "sink('untold', u)": [] });
  });

  it('call what was put on something outside, or on the page', () => {
    assert.deepEqual(runOf(`
      let v = 'plain', w = 'plain';
      element.onclick = () => sink('element', v);
      onmessage = () => sink('page', w);
      v = source();
      v = 'plain';
      w = source();`), { "sink('element', v)": [], "sink('page', w)": ['source()'] });
  });

  it('find in what was given together what was in one of them, and in what is asked for what was kept', () => {
    assert.deepEqual(runOf(`
      const into = {}, beside = {}, before = {};
      unknown(before);
      unknown(into, source());
      sink('into', into.a);
      sink('beside', beside.a);
      sink('before', before.a);
      store.put('k', source('kept'));
      sink('store', store.take('k'));
      sink('other', other.take('k'));
      const bytes = other.room(8), more = other.room(8);
      store.read(bytes);
      sink('bytes', bytes.text());
      sink('more', more.text());`), {
      "sink('into', into.a)": ['source()'], "sink('beside', beside.a)": [], "sink('before', before.a)": [],
      "sink('store', store.take('k'))": ['?', "source('kept')", "store.take('k')"], "sink('other', other.take('k'))": ["other.take('k')"],
      "sink('bytes', bytes.text())": ['?', 'bytes.text()', 'other.room(8)', "source('kept')"], "sink('more', more.text())": ['more.text()', 'other.room(8)'],
    });
  });

  it('tell what is given to the console', () => {
    const text = 'function show(v) { console.log(v); } show(source()); show(1);';
    const files = new Map([['a.mjs', lowerFile('a.mjs', text)]]);
    const arrived = explore({ files, graph: linkModules(files, emptyLayout), modules: ['a.mjs'], entries: [] }, { globalAt: ([name]) => (name === 'source' ? { kind: 'quiet' } : undefined), functionAt: () => undefined, isSourceParameter: () => false }, { steps: 1000 });
    assert.deepEqual([...(arrived?.get('a.mjs:19-33')?.[0]?.may ?? [])], ['a.mjs:42-50']);
  });

  it('say nothing where nobody knows what is made of what was handed over', () => {
    assert.equal(runOf(`unknown(class { m() { sink(source()); } });`), undefined);
    assert.equal(runOf(`unknown({ m() { sink(this.v); } });`), undefined);
    assert.equal(runOf(`function A() {} A.prototype.m = function () { sink(source()); }; unknown(A);`), undefined);
  });

  it('say nothing where code is made of texts', () => {
    assert.equal(runOf(`eval('1');`), undefined);
    assert.equal(runOf(`(() => 0).constructor('return 1')();`), undefined);
  });

  it('end after so many steps', () => {
    assert.equal(runOf(`while (true) { }`), undefined);
    assert.equal(runOf(`function f() { return f(); } f();`), undefined);
    assert.equal(runOf(`let t = 'a'; for (let i = 0; i < 100; i++) t += t;`), undefined);
    assert.equal(runOf(`sink(source());`, 1), undefined);
    assert.equal(runOf(`/(a+)+$/.test('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!');`), undefined);
  });

  it('leave the world around them as it is', () => {
    runOf(`Object.prototype.polluted = 1; Array.prototype.map = null; String.prototype.trim = null; globalThis.Array = null;`);
    assert.equal(({} as { polluted?: unknown }).polluted, undefined);
    assert.deepEqual([1].map(one => one), [1]);
  });
});
