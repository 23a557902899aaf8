import type { Place } from '../../ir/span.js';
import { isNever } from '../../summaries/condition.js';
import type { DecideEffect } from '../../summaries/summary.js';
import { sameAtom, type Atom, type Condition, type Value } from '../../summaries/value.js';
import { splitWords } from '../../vocabulary/split-words.js';
import type { LinkedProgram } from '../linked-program.js';
import type { AccessDecision } from '../facts.js';
import { isInSwitchedOff } from './switched-off.js';
import { bodyTestsIn, type BodyContext, type BodyTest } from './body-tests.js';

/** One call that lets somebody in, with what of a body it hangs on. */
interface Admission {
  readonly effect: DecideEffect;
  readonly tests: readonly BodyTest[];
}

/**
 * Finds where a body decides who is let in, and whether there is another way to the same: a call of the same on a way where nothing is
 * asked of a body, be it in another file, after the body was not recognised, or in what both calls come to.
 */
export function findAccessDecisions(effects: readonly DecideEffect[], program: LinkedProgram, context: BodyContext): { readonly file: string; readonly fact: Omit<AccessDecision, 'path'>; readonly effect: DecideEffect }[] {
  const admissions = effects.filter(({ when }) => !isNever(when)).map((effect): Admission => ({ effect, tests: bodyTestsIn(context, effect.when) }));
  const found = new Map<string, { readonly file: string; readonly fact: Omit<AccessDecision, 'path'>; readonly effect: DecideEffect }>();
  for (const group of groupBySame(admissions)) {
    const byBody = group.filter(({ tests }) => tests.length > 0);
    if (byBody.length === 0) continue;
    const hasOtherWay = group.some(one => isOtherWay(one, group, program, context));
    for (const { effect, tests } of byBody) {
      // Of an act inside of another the outer one is told.
      if (group.some(other => other !== undefined && other.effect !== effect && isInside(effect, other.effect))) continue;
      const last = tests.findLast(test => test.asked !== undefined && test.operation !== 'embed') ?? tests.findLast(test => test.asked !== undefined) ?? tests.at(-1)!;
      const span = last.asked ?? effect.place;
      const key = `${span.file} ${span.start}`;
      if (found.has(key)) continue;
      found.set(key, { file: span.file, effect, fact: { span, name: effect.name, api: last.api, confidence: tests.some(test => test.confidence === 'high') ? 'high' : 'medium', hasOtherWay } });
    }
  }
  return [...found.values()];
}

/** Calls of the same, and calls inside of these: who calls `openGate` and who calls the relay that it closes get to the same. */
function groupBySame(admissions: readonly Admission[]): readonly (readonly Admission[])[] {
  const groups = new Map<string, Set<Admission>>();
  for (const admission of admissions) {
    const { callee = '' } = admission.effect;
    const own = groups.get(callee);
    if (own) own.add(admission);
    else groups.set(callee, new Set([admission]));
  }
  const calleeAt = new Map(admissions.map(({ effect }) => [keyOf(effect.place), effect.callee ?? '']));
  for (const { effect } of admissions) {
    for (const { place } of effect.trail) {
      const outer = calleeAt.get(keyOf(place));
      if (outer === undefined) continue;
      const left = groups.get(outer)!;
      const right = groups.get(effect.callee ?? '')!;
      if (left === right) continue;
      for (const one of right) left.add(one);
      for (const one of right) groups.set(one.effect.callee ?? '', left);
    }
  }
  return [...new Set(groups.values())].map(group => [...group]);
}

/** Whether an act happens in what another one calls. */
function isInside(inner: DecideEffect, outer: DecideEffect): boolean {
  return inner.trail.some(({ place }) => isSamePlace(place, outer.place));
}

function isOtherWay({ effect, tests }: Admission, group: readonly Admission[], program: LinkedProgram, context: BodyContext): boolean {
  // The inside of an act, looked at without anybody who does it.
  if (effect.trail.every(({ trigger }) => trigger === undefined) && effect.trail.length === 0 && group.some(other => other.effect !== effect && isBodyOf(program, other.effect.callee, effect.place))) return false;
  if (isForStaff(effect.when, context)) return false;
  // Nobody in the project gets there but behind a switch that is off.
  if (isInSwitchedOff(program, effect.trail[0]?.place ?? effect.place)) return false;
  if (tests.length === 0) return true;
  // What is asked after a body was not recognised, where the same comparison also opens.
  return tests.every(test => group.some(other => other.tests.some(one => one.not !== test.not && isSameValue(one.value, test.value)))) && hasOtherTest(effect.when, tests);
}

function isBodyOf(program: LinkedProgram, callee: string | undefined, place: Place): boolean {
  const [file, index] = callee?.split('#') ?? [];
  if (file !== place.file || index === undefined) return false;
  const span = program.files.get(file)?.functions[Number(index)]?.span;
  return span !== undefined && span.start <= place.start && place.end <= span.end;
}

/** Whether more is asked than of the body: a code, a card. */
function hasOtherTest(condition: Condition | undefined, tests: readonly BodyTest[]): boolean {
  if (!condition) return false;
  if (condition.kind === 'all') return condition.parts.some(part => hasOtherTest(part, tests));
  return condition.kind !== 'holds' || !tests.some(test => isSameValue(test.value, condition.value));
}

const staffWords: ReadonlySet<string> = new Set(['admin', 'administrator', 'superuser', 'root', 'debug', 'maintenance', 'operator', 'developer', 'engineer']);

/** Whether only those who run the place get there. */
function isForStaff(condition: Condition | undefined, context: BodyContext): boolean {
  if (!condition) return false;
  if (condition.kind === 'all') return condition.parts.some(part => isForStaff(part, context));
  return condition.kind === 'holds' && !condition.not && wordsOf(condition.value, context, 0).some(word => staffWords.has(word));
}

function wordsOf(value: Value, context: BodyContext, depth: number): readonly string[] {
  if (depth > 4) return [];
  return value.flatMap(({ atom }): readonly string[] => {
    switch (atom.kind) {
      case 'constant': return typeof atom.value === 'string' ? splitWords(atom.value) : [];
      case 'place': return [context.nameOfRoot(atom) ?? '', ...atom.path].flatMap(splitWords);
      case 'api': return [...splitWords(atom.name), ...(atom.parent ? wordsOf([{ atom: atom.parent }], context, depth + 1) : [])];
      case 'derived': return [...splitWords(atom.name ?? ''), ...atom.parts.flatMap(part => wordsOf(part, context, depth + 1))];
      case 'cell': return splitWords(atom.name);
      default: return [];
    }
  });
}

function isSameValue(left: Value | undefined, right: Value | undefined): boolean {
  if (left === right) return left !== undefined;
  return left !== undefined && right !== undefined && left.length === right.length && left.every((one, index) => isSameAtom(one.atom, right[index]!.atom));
}

function isSameAtom(left: Atom, right: Atom): boolean {
  return sameAtom(left, right) || (left.kind === 'derived' && right.kind === 'derived' && left.site === right.site);
}

function isSamePlace(left: Place, right: Place): boolean {
  return left.file === right.file && left.start === right.start && left.end === right.end;
}

function keyOf({ file, start, end }: Place): string {
  return `${file} ${start} ${end}`;
}
