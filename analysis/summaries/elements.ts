import { readMember } from './access.js';
import { knownElements } from './call-list.js';
import { othersIn } from './known-elements.js';
import type { CallSite, Evaluation } from './evaluation.js';
import type { Value } from './value.js';

/** What a loop over the value binds. */
export function iterated(evaluation: Evaluation, value: Value, at: CallSite): Value {
  return readMember(evaluation, value, '%element', at, true);
}

/** Lists the elements one by one where they are known, else one that stands for all. */
export function elementsOf(evaluation: Evaluation, value: Value, at: CallSite): Value[] {
  const [only] = value;
  const listed = knownElements(evaluation, value);
  if (listed) return [...listed];
  if (value.length === 1 && only?.atom.kind === 'object' && only.atom.shape === 'array') {
    const { id } = only.atom;
    const known = evaluation.state.heap.fieldsOf(id).filter(name => /^\d+$/.test(name)).map(name => evaluation.state.heap.read(id, name)!);
    const rest = othersIn(evaluation.state.heap, id);
    return rest ? [...known, rest] : known;
  }
  const all = iterated(evaluation, value, at);
  return all.length === 0 ? [] : [all];
}

/**
 * The arguments that a list stands for where it is spread over a call.
 *
 * Of a list that only a caller knows the first few are told by their numbers. Of any other nobody knows which parameter an element
 * meets: it may be this one or the next.
 */
export function passedElements(evaluation: Evaluation, value: Value, at: CallSite): Value[] {
  const [only] = value;
  if (value.length === 1 && only!.atom.kind === 'place') return mostPassed.map(index => readMember(evaluation, value, index, at, true));
  const known = elementsOf(evaluation, value, at);
  const isKnown = value.length === 1 && only!.atom.kind === 'object' && only!.atom.shape === 'array' && !othersIn(evaluation.state.heap, only!.atom.id);
  return isKnown || known.length === 0 ? known : [...known, ...mostPassed.slice(1).map(() => known.at(-1)!)];
}

/**
 * The arguments of a call some of which are lists whose elements are passed one by one. Absent where only a caller knows how long a list
 * is that others come behind: it knows which parameter they meet.
 */
export function spreadArguments(evaluation: Evaluation, args: readonly Value[], spreads: readonly number[], at: CallSite): Value[] | undefined {
  if (!evaluation.whole && spreads.some(index => index < args.length - 1 && args[index]!.length === 1 && args[index]![0]!.atom.kind === 'place')) return undefined;
  return args.flatMap((value, index) => (spreads.includes(index) ? passedElements(evaluation, value, at) : [value]));
}

const mostPassed = ['0', '1', '2', '3'] as const;
