import type { CompiledTest, Token } from './api.js';
import { readMember } from './access.js';
import type { CallSite, Evaluation } from './evaluation.js';
import { union, type Value } from './value.js';

/** The sides of a call that a port can start from. */
export interface CallSides {
  readonly receiver?: Value;
  readonly arguments: readonly Value[];
  readonly result?: Value;
}

/** Reads what stands at a port of a call; empty where nothing does. */
export function readPort(evaluation: Evaluation, tokens: readonly Token[], sides: CallSides, at: CallSite): Value {
  const [first, ...rest] = tokens;
  if (!first) return [];
  let start: Value = [];
  switch (first.kind) {
    case 'argument':
      for (let index = first.from; index <= Math.min(first.to, sides.arguments.length - 1); index++) start = union(start, sides.arguments[index]!);
      break;
    case 'receiver': start = sides.receiver ?? []; break;
    case 'return': case 'instance': start = sides.result ?? []; break;
    default: return [];
  }
  return readTokens(evaluation, rest, start, at);
}

/** Goes on from a value along a port's tokens. */
function readTokens(evaluation: Evaluation, tokens: readonly Token[], start: Value, at: CallSite): Value {
  let value = start;
  for (const token of tokens) {
    switch (token.kind) {
      case 'member':
        if (token.names === '*') value = readMember(evaluation, value, '%element', at, true);
        else value = token.names.reduce<Value>((sum, name) => union(sum, readMember(evaluation, value, name, at, true)), []);
        break;
      case 'property': value = readMember(evaluation, value, token.name, at, true); break;
      case 'awaited': value = readMember(evaluation, value, '%awaited', at, true); break;
      case 'element': value = readMember(evaluation, value, '%element', at, true); break;
      default: return [];
    }
  }
  return value;
}

/** Whether a test on the arguments holds: for certain yes or no; absent where it depends. */
export function testHolds(evaluation: Evaluation, compiled: CompiledTest, sides: CallSides, at: CallSite): boolean | undefined {
  const { test } = compiled;
  const value = readPort(evaluation, compiled.path, sides, at);
  if (test.present !== undefined) {
    if (value.length === 0) return !test.present;
    const absent = value.filter(one => one.atom.kind === 'constant' && one.atom.value === undefined).length;
    return absent === 0 ? test.present : absent === value.length ? !test.present : undefined;
  }
  if (value.length === 0) return test.equals === undefined && test.oneOf === undefined && test.includes === undefined && test.instanceOf === undefined;
  let answer: boolean | undefined;
  for (const { atom } of value) {
    const one = holdsForAtom(evaluation, atom, compiled, at);
    if (one === undefined || (answer !== undefined && answer !== one)) return undefined;
    answer = one;
  }
  return answer;
}

function holdsForAtom(evaluation: Evaluation, atom: Value[number]['atom'], compiled: CompiledTest, at: CallSite): boolean | undefined {
  const { test } = compiled;
  if (test.instanceOf !== undefined) return atom.kind === 'api' ? atom.step === 'new' && atom.parent?.kind === 'api' && atom.parent.name === test.instanceOf : atom.kind === 'place' || atom.kind === 'derived' || atom.kind === 'cell' ? undefined : false;
  if (atom.kind === 'constant') {
    if (test.oneOf) return test.oneOf.includes(atom.value as string | number | boolean);
    if (test.includes !== undefined) return typeof atom.value === 'string' && atom.value.includes(test.includes);
    return atom.value === test.equals;
  }
  if (test.includes !== undefined && (atom.kind === 'object' || atom.kind === 'snapshot')) {
    const elements = readMember(evaluation, [{ atom }], '%element', at, true);
    if (elements.some(one => one.atom.kind === 'constant' && one.atom.value === test.includes)) return true;
    return elements.every(one => one.atom.kind === 'constant') ? false : undefined;
  }
  return atom.kind === 'place' || atom.kind === 'derived' || atom.kind === 'cell' || atom.kind === 'api' ? undefined : false;
}
