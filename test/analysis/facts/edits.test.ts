import assert from 'node:assert/strict';
import fc from 'fast-check';
import { defaultContext, emptyLayout, ProjectAnalysis, type ProjectFacts } from '../../../analysis/index.js';
import { rules } from '../../../eslint-plugin/rules/index.js';
import { runRules, type RuleSettings } from '../../../eslint-plugin/run-rules.js';
import { readFixtures } from '../../support/flow-fixtures.js';
import { arrivalsAtSinks } from '../../support/flow-marks.js';
import { probeModels, vocabulary } from '../../support/flow-probe.js';

const settings: RuleSettings = { rules: new Map(rules.map(({ name }) => [name, { severity: 'error' as const, options: {} }])), leastConfidence: 'low' };
const programs = readFixtures().filter(({ family }) => /^(?:modules|classes|closures|callbacks|recursion|react|redux|express|inheritance|containers|async|loops|mixins|accessors|stores|vue|html)$/.test(family));

describe('a program that is edited', () => {
  it('has the facts that it has when it is read afresh', () => {
    fc.assert(
      fc.property(fc.constantFrom(...programs), fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat()), { minLength: 2, maxLength: 5 }), ({ texts: before }, edits) => {
        const texts = new Map(before);
        const kept = analysisOf(texts, true);
        kept.facts();
        for (const [which, where, how] of edits) {
          const [path, text] = [...texts][which % texts.size]!;
          const edited = edit(text, where, how);
          texts.set(path, edited);
          kept.setFile(path, edited);
          assert.deepEqual(told(kept.facts()), told(analysisOf(texts).facts()), edited);
        }
      }),
      { numRuns: 25, seed: 11 },
    );
  }).timeout(240_000);

  it('has them when a file comes, goes and comes back', () => {
    const texts = new Map([['main.ts', "import { pass } from './pass';\nsink(pass(source('email')));\n"], ['pass.ts', 'export const pass = (x: string) => x;\n']]);
    const kept = analysisOf(texts, true);
    const whole = told(kept.facts());
    kept.removeFile('pass.ts');
    const without = told(kept.facts());
    assert.deepEqual(without, told(analysisOf(new Map([...texts].slice(0, 1))).facts()));
    assert.notDeepEqual(without, whole);
    kept.setFile('pass.ts', texts.get('pass.ts')!);
    assert.deepEqual(told(kept.facts()), whole);
  });

  it('has them where something is asked for by an object that is made where more is done now', () => {
    const { texts } = programs.find(({ family, name }) => family === 'containers' && name === 'typedi')!;
    const kept = analysisOf(texts, true);
    const before = told(kept.facts());
    const [[path, text]] = [...texts] as [[string, string]];
    for (let times = 1; times < 4; times++) {
      const edited = `${text}${"console.debug('here');\n".repeat(times)}`;
      kept.setFile(path, edited);
      assert.deepEqual(told(kept.facts()), told(analysisOf(new Map([[path, edited]])).facts()));
    }
    kept.setFile(path, text);
    assert.deepEqual(told(kept.facts()), before);
  });

  it('keeps what it knows from the first edit on, where nobody said that any would come', () => {
    const analysis = analysisOf(chain());
    analysis.facts();
    const counts = [2, 3].map(much => {
      analysis.setFile('f5.ts', chain().get('f5.ts')!.replace('much > 1', `much > ${much}`));
      return analysis.facts().work.summarised;
    });
    assert.ok(counts[0]! >= 80);
    assert.equal(counts[1], 1);
  });
});

describe('what is summarised again after an edit', () => {
  it('is the function that was edited alone, where it does for its callers what it did', () => {
    assert.equal(summarisedAfter(text => text.replace('much > 1', 'much > 2')), 1);
  });

  it('is that one alone, though all behind it moves', () => {
    assert.equal(summarisedAfter(text => text.replace('return a;', 'const kept = 1;\n\n  return a;')), 1);
  });

  it('is that one alone, though a statement more stands in it before all that it does', () => {
    assert.equal(summarisedAfter(text => text.replace('const much = 1;', "const more = [1, 'two'];\n  const much = 1;")), 1);
  });

  it('is that one alone, though another variable comes before one that a function inside it uses', () => {
    assert.equal(summarisedAfter(text => text.replace("localStorage.setItem('b', b);", "const more = 1;\n  const much = b;\n  [1].forEach(() => first(much));"), text => text.replace("localStorage.setItem('b', b);", "const much = b;\n  [1].forEach(() => first(much));")), 1);
  });

  it('is that one alone, though a variable of its own is called otherwise', () => {
    assert.equal(summarisedAfter(text => text.replaceAll('much', 'many')), 1);
  });

  it('is that one and whoever calls it, directly or not, where it does something else', () => {
    assert.equal(summarisedAfter(text => text.replace('next(x)', 'next(x.y)')), 1 + edited);
  });

  it('is none, where only a comment changes', () => {
    assert.equal(summarisedAfter(text => `// More to read.\n${text}`), 0);
  });

  it('is all that a file holds, and whoever calls that, where its functions are others', () => {
    assert.ok(summarisedAfter(text => `const more = () => 1;\n${text}`) <= 6 + edited);
  });
});

describe('a run', () => {
  it('stands where what was edited does what it did, wherever that is now', () => {
    assert.deepEqual(ranAfter(text => text.replace('const much = 1;', "const more = [1, 'two'];\n  const much = 1;"), text => `// More to read.\n${text}`), [false, false]);
  });

  it('is a new one where something else is done, and where others may see something else', () => {
    for (const change of [
      (text: string) => text.replace('next(x)', 'next(x.y)'),
      (text: string) => text.replace('(b) {', '(b: Customer) {'),
      (text: string) => text.replace('export function last', 'function last'),
      (text: string) => text.replace("'b', b", "'c', b"),
    ]) assert.deepEqual(ranAfter(change), [true], String(change));
  });
});

describe('the ways into a program that are gone again after an edit', () => {
  it('are all that come to what does something else then, however many files there are', () => {
    for (const files of [20, 40]) assert.equal(enteredAfter(chain(files), `f${edited}.ts`, text => text.replace('next(x)', 'next(x.y)')), 1);
  });

  it('are those, too, that find what one of these leaves, and no others', () => {
    const texts = new Map([
      ['kept.ts', ['let kept;', 'let other;', 'export function put(x) {', '  kept = x;', '}', 'export function putOther(x) {', '  other = x;', '}', 'export function take() {', '  sink(kept);', '}', 'export function takeOther() {', '  sink(other);', '}', ''].join('\n')],
      ...chain(),
    ]);
    assert.equal(enteredAfter(texts, 'kept.ts', text => text.replace('kept = x', "kept = source('email')")), 2);
    assert.equal(enteredAfter(texts, 'kept.ts', text => text.replace('sink(other)', 'sink(other.more)')), 1);
  });

  it('are none where the run stands, and all where others may see something else', () => {
    assert.equal(enteredAfter(chain(), `f${edited}.ts`, text => text.replace('much > 1', 'much > 2')), 0);
    assert.ok(enteredAfter(chain(), `f${edited}.ts`, text => text.replace('(b) {', '(b: Customer) {')) > 2 * chain().size);
  });
});

describe('what is found again after an edit', () => {
  it('is no more in a project of more files', () => {
    for (const change of bodyEdits) assert.equal(askedAfter(80, change).found, askedAfter(40, change).found, String(change));
  });

  it('are the findings in the file that was edited alone, where it does for its callers what it did', () => {
    for (const change of bodyEdits) assert.deepEqual(askedAfter(20, change).checked, [`f${edited}.ts`], String(change));
  });

  it('is the same after one edit as after many', () => {
    const analysis = analysisOf(chain(), true);
    const findAll = finderOf(analysis);
    findAll();
    const counts = [2, 3, 4, 5].map(much => {
      analysis.setFile(`f${edited}.ts`, chain().get(`f${edited}.ts`)!.replace('much > 1', `much > ${much}`));
      return findAll().found;
    });
    assert.equal(new Set(counts).size, 1, String(counts));
  });
});

const bodyEdits = [
  (text: string) => text.replace('much > 1', 'much > 2'),
  (text: string) => text.replace('const much = 1;', "const more = [1, 'two'];\n  const much = 1;"),
  (text: string) => text.replaceAll('much', 'many'),
];

/** The files whose findings were found again after an edit of one of many, sorted, and how many answers were. */
function askedAfter(files: number, change: (text: string) => string): { readonly checked: readonly string[]; readonly found: number } {
  const texts = chain(files);
  const analysis = analysisOf(texts, true);
  const findAll = finderOf(analysis);
  findAll();
  const path = `f${edited}.ts`;
  analysis.setFile(path, change(texts.get(path)!));
  return findAll();
}

/** Asks all rules, and tells what was found for it. */
function finderOf(analysis: ProjectAnalysis): () => { readonly checked: readonly string[]; readonly found: number } {
  const checked: string[] = [];
  return () => {
    checked.length = 0;
    const facts = analysis.facts();
    runRules(facts, rules, { ...settings, keep: (name, find) => facts.keep(name, () => {
      checked.push(name.replace('findings in ', ''));
      return find();
    }) });
    return { checked: [...checked].sort(), found: facts.work.found };
  };
}

/** Whether a program ran again after each of some edits, one after the other, of one of many files. */
function ranAfter(...changes: readonly ((text: string) => string)[]): boolean[] {
  const analysis = analysisOf(chain(), true);
  assert.ok(analysis.facts().work.ran);
  const path = `f${edited}.ts`;
  let text = chain().get(path)!;
  return changes.map(change => {
    assert.notEqual(change(text), text);
    text = change(text);
    analysis.setFile(path, text);
    return analysis.facts().work.ran;
  });
}

/** How many ways into a program an edit of one of its files has gone again. */
function enteredAfter(texts: ReadonlyMap<string, string>, path: string, change: (text: string) => string): number {
  const analysis = analysisOf(texts, true);
  assert.ok(analysis.facts().work.entered > texts.size);
  const after = change(texts.get(path)!);
  assert.notEqual(after, texts.get(path));
  analysis.setFile(path, after);
  const now = analysis.facts();
  assert.deepEqual(told(now), told(analysisOf(new Map([...texts, [path, after]])).facts()));
  return now.work.entered;
}

/** So many files call the one that is edited, each from the one before. */
const edited = 5;

/** How many functions an edit of one of many files has summarised again. */
function summarisedAfter(change: (text: string) => string, begin: (text: string) => string = text => text): number {
  const texts = new Map([...chain()].map(([path, text]) => [path, begin(text)]));
  const analysis = analysisOf(texts, true);
  const { summarised } = analysis.facts().work;
  assert.ok(summarised >= 4 * texts.size);
  const [path, text] = [...texts][edited]!;
  const after = change(chain().get(path)!);
  assert.notEqual(after, text);
  analysis.setFile(path, after);
  return analysis.facts().work.summarised;
}

/** Files each of whose `middle` calls the next one's, and that have functions before and behind it. */
function chain(files = 20): Map<string, string> {
  return new Map(
    Array.from({ length: files }, (_, level): [string, string] => [
      `f${level}.ts`,
      [
        ...(level < files - 1 ? [`import { middle as next } from './f${level + 1}';`] : ['const next = sink;']),
        'export function first(a) {', '  return a;', '}',
        'export function middle(x) {', '  const much = 1;', '  return much > 1 ? x : next(x);', '}',
        "export function last(b) {", "  localStorage.setItem('b', b);", '  return first(b);', '}', '',
      ].join('\n'),
    ]),
  );
}

function analysisOf(texts: ReadonlyMap<string, string>, expectsEdits = false): ProjectAnalysis {
  const analysis = new ProjectAnalysis({ context: defaultContext, models: probeModels(), vocabulary, layout: emptyLayout, expectsEdits });
  for (const [path, text] of texts) analysis.setFile(path, text);
  return analysis;
}

function told(facts: ProjectFacts): unknown {
  return JSON.parse(JSON.stringify([[...facts.files.values()].flatMap(arrivalsAtSinks), runRules(facts, rules, settings), facts.unresolved]));
}

/** A line of its own, a lost one, a doubled one, a value of another kind, or a piece from somewhere put elsewhere. */
function edit(text: string, where: number, how: number): string {
  const lines = text.split('\n');
  const at = where % lines.length;
  switch (how % 6) {
    case 0: lines.splice(at, 0, ''); break;
    case 1: lines.splice(at, 0, "console.debug('here');"); break;
    case 2: lines.splice(at, 1); break;
    case 3: lines.splice(at, 0, lines[at]!); break;
    case 4: lines.splice(at, 0, `const made${how} = () => ${how};`); break;
    default: lines.splice(at, 1, lines[at]!.includes('source(') ? lines[at]!.replace(/source\([^)]*\)/, "'plain'") : lines[at]!.replace("'plain'", "source('phone')"));
  }
  return lines.join('\n');
}
