import { strengthOf } from '../../consent/consent-level.js';
import { decoyNamesIn, givenBack } from '../../consent/given-back.js';
import type { EvidenceContext } from '../../consent/evidence.js';
import { judgeTest, namesExemption, type JudgedTest, type TestVerdict } from '../../consent/judge-test.js';
import { serviceWords } from '../../consent/named-service.js';
import { proveConsent } from '../../consent/prove-consent.js';
import { isAlike } from '../../ir/is-alike.js';
import type { Place, Span } from '../../ir/span.js';
import type { UseEffect } from '../../summaries/summary.js';
import type { LinkedProgram } from '../linked-program.js';
import { testedValues } from '../tested-values.js';
import type { CheckDefect, Collection, ConsentCheck } from '../facts.js';
import { inEachFile } from '../in-each-file.js';
import type { KeptAnswers } from '../kept-answers.js';
import { definitionOf, operationsOf } from '../values/definitions.js';
import { functionBehind, testedOperation } from './asked-functions.js';
import { missingAsYes } from './missing-answers.js';
import { plainChecks } from './plain-checks.js';
import { asksForNeed, evidenceInWords } from './tested-words.js';
import { blocksDecidedBy, functionAt, testsBefore, type TestBefore, type TestGroup } from './tests-before.js';

/** What is at hand where checks are looked for. */
export interface CheckWorld {
  readonly program: LinkedProgram;
  readonly evidence: EvidenceContext;
  readonly texts: ReadonlyMap<string, string>;
}

/** A collection with the ways that lead to it. */
export interface Guarded {
  readonly collection: Collection;
  readonly uses: readonly UseEffect[];
}

/**
 * Finds the conditions that ask for consent and keep nothing from happening: those that do so whatever they guard, and those on the way
 * to a collection for which no consent is proven.
 *
 * *Shape*: by file; sorted by position.
 */
export function findConsentChecks(kept: KeptAnswers, worldNow: () => CheckWorld, guarded: readonly Guarded[]): ReadonlyMap<string, readonly ConsentCheck[]> {
  const found = new Map<string, ConsentCheck & { readonly file: string }>();
  const world = worldNow();
  for (const check of [...inEachFile({ files: world.program.files, kept }, 'plain checks', file => plainChecks(worldNow(), file), isAlike).values()].flat()) found.set(keyOf(check.file, check.span), check);
  const plain = [...found.values()];
  const tests = new TestTable(world);
  for (const one of guarded) {
    for (const use of one.uses) {
      if (proveConsent(world.evidence, use.when, { category: one.collection.category, purposes: one.collection.purpose === undefined ? [] : [one.collection.purpose], service: serviceWords(use.api, use.arguments) }).strength > strengthOf('technical')) continue;
      const defect = defectBefore(world, tests, use, guarded, plain);
      if (!defect) continue;
      const { place, kind } = defect;
      // What is missing was taken for a yes where it was read.
      if (kind === 'yes-by-default' && plain.some(check => check.defect === 'yes-by-default')) continue;
      const key = keyOf(place.file, place);
      const known = found.get(key);
      if (known) found.set(key, { ...known, guarded: known.guarded.includes(one.collection) ? known.guarded : [...known.guarded, one.collection] });
      else found.set(key, { file: place.file, span: place, name: textOf(world, place), defect: kind, guarded: [one.collection], isCertain: false, ...(defect.repair && { repair: defect.repair }) });
    }
  }
  const byFile = new Map<string, ConsentCheck[]>();
  for (const { file, ...check } of [...found.values()].sort((left, right) => left.span.start - right.span.start)) {
    const list = byFile.get(file);
    if (list) list.push(check);
    else byFile.set(file, [check]);
  }
  return byFile;
}

interface Defect {
  readonly kind: CheckDefect;
  readonly place: Place;
  readonly repair?: ConsentCheck['repair'];
}

/** The nearest test on the way to a use that asks for consent in vain; none where another one asks well. */
function defectBefore(world: CheckWorld, tests: TestTable, use: UseEffect, guarded: readonly Guarded[], plain: readonly { readonly file: string }[]): Defect | undefined {
  const { program } = world;
  // From the use back to the way in.
  const places = [use.place, ...use.trail.map(frame => frame.place).reverse()];
  const given = givenBack(use.when);
  let found: Defect | undefined;
  let isLater = false;
  for (const [index, place] of places.entries()) {
    const file = program.files.get(place.file);
    if (!file) continue;
    for (const group of testsBefore(file, place)) {
      const verdict = judgeGroup(world, tests, group, given);
      if (verdict.kind === 'consent') return undefined;
      if (verdict.kind !== 'defect' || found) continue;
      // Who asks again after a no starts only what is answered then.
      if (verdict.defect === 'inverted' && isLater) continue;
      const kind = verdict.defect === 'inverted' && startsOnBothSides(world, group[0]!, guarded) ? 'both-ways' : verdict.defect;
      found = { kind, ...placeOfDefect(world, kind, group, verdict.at) };
    }
    const trigger = use.trail[places.length - 1 - index - 1]?.trigger;
    if (trigger !== undefined && trigger !== 'render' && trigger !== 'mount') isLater = true;
  }
  // A check that stops nobody was told already.
  if (!found && places.some(place => plain.some(({ file }) => file === place.file))) return undefined;
  return found ?? decoyOnTheWay(world, use) ?? anyEvent(use) ?? tooLate(world, tests, use, guarded);
}

/** Where a function on the way reads what looks like consent and is none, from something that only its caller knows. */
function decoyOnTheWay({ program }: CheckWorld, use: UseEffect): Defect | undefined {
  const names = decoyNamesIn(use.when);
  if (names.length === 0) return undefined;
  for (const place of [use.place, ...use.trail.map(frame => frame.place).reverse()]) {
    const file = program.files.get(place.file);
    const index = file && functionAt(file, place);
    if (!file || index === undefined) continue;
    const read = operationsOf(file, 'member').find(({ function: owner, operation }) => owner === index && 'name' in operation.key && names.includes(operation.key.name));
    if (read) return { kind: 'decoy', place: read.operation.span };
  }
  return undefined;
}

/** A consent manager calls back for a refusal, too. */
function anyEvent({ trail }: UseEffect): Defect | undefined {
  const frame = trail.find(({ trigger }) => trigger === 'consent-event');
  return frame && { kind: 'any-answer', place: frame.place };
}

/** `start(); if (!hasConsent()) return;`: the test that would have kept a use from happening stands behind it, and before nothing else. */
function tooLate(world: CheckWorld, tests: TestTable, use: UseEffect, guarded: readonly Guarded[]): Defect | undefined {
  const { program } = world;
  for (const place of [use.place, ...use.trail.map(frame => frame.place)]) {
    const file = program.files.get(place.file);
    const index = file && functionAt(file, place);
    if (!file || index === undefined || place.end === 0) continue;
    const { blocks } = file.functions[index]!;
    for (const [block, { end }] of blocks.entries()) {
      if (end.kind !== 'branch' || end.asks === 'more' || end.span.start < place.end) continue;
      for (const branch of [true, false]) {
        const test = { file, function: index, block, branch, span: end.span };
        const stops = blocks[branch ? end.whenFalse : end.whenTrue]!;
        if (stops.end.kind !== 'return' || stops.operations.some(({ kind }) => kind === 'call')) continue;
        if (blocksDecidedBy(file, index, test).some(other => blocks[other]!.operations.some(({ kind }) => kind === 'call' || kind === 'jsx'))) continue;
        if (guarded.some(({ uses }) => uses.some(other => other.place.file === file.path && other.place.start > end.span.end))) continue;
        if (tests.judge(test, undefined).kind === 'consent') return { kind: 'too-late', place: end.span };
      }
    }
  }
  return undefined;
}

type GroupVerdict = { readonly kind: 'other' | 'consent' } | { readonly kind: 'defect'; readonly defect: CheckDefect; readonly at: TestBefore };

function judgeGroup(world: CheckWorld, tests: TestTable, group: TestGroup, given: JudgedTest['given']): GroupVerdict {
  const asked = group.length > 1 ? group.filter(test => !isExemption(world, test)) : group;
  const verdicts = asked.map(test => ({ test, verdict: tests.judge(test, given) }));
  const wrong = verdicts.find(({ verdict }) => verdict.kind === 'defect');
  if (wrong?.verdict.kind === 'defect') return { kind: 'defect', defect: wrong.verdict.defect, at: wrong.test };
  const asking = verdicts.filter(({ verdict }) => verdict.kind === 'consent');
  const others = verdicts.filter(({ verdict }) => verdict.kind === 'other');
  if (asking.length === 0) return { kind: 'other' };
  return others.length === 0 ? { kind: 'consent' } : { kind: 'defect', defect: 'other-way', at: asking[0]!.test };
}

/** Whether a test asks if the law wants consent here. */
function isExemption({ texts, evidence }: CheckWorld, { file, function: index, block, span }: TestBefore): boolean {
  const { end } = file.functions[index]!.blocks[block]!;
  if (end.kind === 'branch' && asksForNeed(evidence, { file, function: index, register: end.test })) return true;
  return namesExemption((texts.get(file.path) ?? '').slice(span.start, span.end).replace(/['"][^'"]*['"]/g, ' '));
}

/** The values that functions test, found once each. */
class TestTable {
  readonly #world: CheckWorld;

  constructor(world: CheckWorld) {
    this.#world = world;
  }

  judge({ file, function: index, block, branch }: TestBefore, given: JudgedTest['given']): TestVerdict {
    const { evidence, program } = this.#world;
    const { tests, heap } = testedValues(program, program.keyOf(file.path, index));
    const { end } = file.functions[index]!.blocks[block]!;
    if (end.kind !== 'branch' || end.asks === 'more') return { kind: 'other' };
    const context: EvidenceContext = { ...evidence, held: (object, field) => evidence.held(object, field) ?? heap.read(object, field) };
    const named = evidenceInWords(evidence, { file, function: index, register: end.test });
    const isOfNeed = asksForNeed(evidence, { file, function: index, register: end.test });
    return judgeTest(context, { value: tests[block] ?? [], asks: end.asks, wanted: branch, ...(named && { named }), isOfNeed, given });
  }
}

/** Whether what is collected on one side of a test is collected on the other side, too. */
function startsOnBothSides({ program }: CheckWorld, test: TestBefore, guarded: readonly Guarded[]): boolean {
  const categoriesOn = (branch: boolean) => new Set(guarded.flatMap(({ collection, uses }) => {
    const isThere = uses.some(use => [use.place, ...use.trail.map(({ place }) => place)].some(place => {
      if (place.file !== test.file.path) return false;
      return testsBefore(program.files.get(place.file)!, place).some(group => group.some(other => other.function === test.function && other.block === test.block && other.branch === branch));
    }));
    return isThere ? [collection.category] : [];
  }));
  const here = categoriesOn(test.branch);
  return [...categoriesOn(!test.branch)].some(category => here.has(category));
}

function placeOfDefect(world: CheckWorld, kind: CheckDefect, group: TestGroup, at: TestBefore): { readonly place: Place; readonly repair?: ConsentCheck['repair'] } {
  const { file } = at;
  const first = group.reduce((left, right) => (right.span.start < left.span.start ? right : left));
  const last = group.reduce((left, right) => (right.span.end > left.span.end ? right : left));
  const place = { file: file.path, start: first.span.start, end: last.span.end };
  if (kind === 'yes-by-default') return placeOfDefault(world, at) ?? { place };
  if (kind === 'other-way' && group.length === 1) return { place: { file: file.path, ...valueSpan(at) } };
  const repair = repairOf(world, kind, at);
  return { place: kind === 'other-way' ? place : { file: file.path, ...at.span }, ...(repair && { repair }) };
}

/** Where the value of a test is put together, if that is not the test itself: `const ok = consent || isProd`. */
function valueSpan({ file, function: index, block, span }: TestBefore): Span {
  const { end } = file.functions[index]!.blocks[block]!;
  const held = end.kind === 'branch' ? testedOperation({ file, function: index, register: end.test }) : undefined;
  return (held?.file === file ? definitionOf(held)?.span : undefined) ?? span;
}

/** Where a function of the project that the test asks gives a yes for what is missing. */
function placeOfDefault({ program }: CheckWorld, { file, function: index, block }: TestBefore): { readonly place: Place; readonly repair?: ConsentCheck['repair'] } | undefined {
  const { end } = file.functions[index]!.blocks[block]!;
  const held = end.kind === 'branch' ? testedOperation({ file, function: index, register: end.test }) : undefined;
  const operation = held && definitionOf(held);
  const source = operation?.kind === 'await' ? definitionOf({ ...held!, register: operation.source }) : operation;
  const asked = source?.kind === 'call' ? functionBehind(program, { ...held!, register: source.callee }) : undefined;
  const [first] = asked ? missingAsYes(asked.file, asked.index) : missingAsYes(file, index);
  return first && { place: { file: first.file.path, ...first.span }, repair: { kind: 'default', span: first.constant } };
}

/** What is written otherwise so that the check asks for a yes: `!== false` for `=== true`. */
function repairOf({ texts }: CheckWorld, kind: CheckDefect, { file, function: index, block, branch }: TestBefore): ConsentCheck['repair'] {
  const { end } = file.functions[index]!.blocks[block]!;
  const operation = kind === 'refused-only' && end.kind === 'branch' ? definitionOf({ file, function: index, register: end.test }) : undefined;
  if (operation?.kind !== 'compare') return undefined;
  const constant = definitionOf({ file, function: index, register: operation.right });
  const text = texts.get(file.path) ?? '';
  if (constant?.kind !== 'constant' || constant.value !== false || !text.slice(constant.span.start, constant.span.end).startsWith('false')) return undefined;
  const left = definitionOf({ file, function: index, register: operation.left });
  const between = { start: left?.span.end ?? constant.span.start, end: constant.span.end };
  const written = text.slice(between.start, between.end);
  const match = /^(\s*)(!==?|===?)(\s*)false$/.exec(written);
  if (!match) return undefined;
  return { kind: 'compare', span: between, text: `${match[1]!}${branch ? '===' : '!=='}${match[3]!}true` };
}

function textOf({ texts }: Pick<CheckWorld, 'texts'>, { file, start, end }: Place): string {
  const text = (texts.get(file) ?? '').slice(start, end).replace(/\s+/g, ' ').trim();
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

function keyOf(file: string, { start }: Span): string {
  return `${file} ${start}`;
}
