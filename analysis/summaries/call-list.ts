import { writeMember } from './write-member.js';
import { arrayOf, turnsOf } from './array.js';
import type { CallSite, Evaluation } from './evaluation.js';
import { elementsIn, gone } from './known-elements.js';
import { constant, constantOf, undefinedValue, union, type Value } from './value.js';

/**
 * A method of an array whose elements are known one by one: each keeps, or is given, its own place. Absent where the method or a
 * position is not known, or where it may be one of several arrays; then all elements are one.
 *
 * In a loop the same line is met again with a longer array, and once everything runs nobody knows how often, so that there nothing
 * is changed in place.
 */
export function callKnownList(evaluation: Evaluation, method: string, self: Value, args: readonly Value[], at: CallSite): Value | undefined {
  const elements = knownElements(evaluation, self);
  if (!elements || (self[0]!.atom.kind === 'object' && self[0]!.atom.shape !== 'array' && !ofIterators.has(method))) return undefined;
  const numbers = args.map(arg => constantOf(arg)?.value);
  const isChange = changes.has(method);
  if (isChange && (evaluation.isLooping || evaluation.whole)) return undefined;
  // What is empty may be filled out of sight.
  if (method === 'includes' && elements.length === 0 && !evaluation.isLooping && !evaluation.whole && self.every(({ atom }) => atom.kind === 'object' && !evaluation.state.heap.read(atom.id, '%store'))) return constant(false);
  const answer = answerOf(method, elements, args, numbers, lists => {
    const known = lists.map(one => knownElements(evaluation, one) ?? (constantOf(one) ? [one] : undefined));
    return known.every(one => one !== undefined) ? known : undefined;
  });
  if (!answer) return undefined;
  if (answer.after) writeElements(evaluation, self, elements.length, answer.after, at);
  if (answer.turns) return turnsOf(evaluation, answer.turns, at, method);
  return answer.list ? arrayOf(evaluation, answer.list, at, method) : (answer.one ?? self);
}

/** Carries out `list.length = length`: what stood behind is gone. */
export function shorten(evaluation: Evaluation, self: Value, length: Value, at: CallSite): void {
  const known = constantOf(length)?.value;
  const elements = typeof known === 'number' && !evaluation.isLooping && !evaluation.whole ? knownElements(evaluation, self) : undefined;
  if (elements) writeElements(evaluation, self, elements.length, elements.slice(0, known as number), at);
}

/** The elements of an array that has no others, in order. */
export function knownElements({ state: { heap } }: Evaluation, value: Value): readonly Value[] | undefined {
  return elementsIn(heap, value);
}

const ofIterators: ReadonlySet<string> = new Set(['toArray', 'take', 'drop']);

const changes: ReadonlySet<string> = new Set(['push', 'unshift', 'pop', 'shift', 'splice', 'reverse', 'fill', 'copyWithin']);

interface Answer {
  readonly list?: readonly Value[];
  readonly one?: Value;
  /** What an iterator gives, one by one. */
  readonly turns?: readonly Value[];
  /** The elements of the array itself from now on. */
  readonly after?: readonly Value[];
}

function answerOf(method: string, elements: readonly Value[], args: readonly Value[], numbers: readonly unknown[], others: (args: readonly Value[]) => readonly (readonly Value[])[] | undefined): Answer | undefined {
  const [first, second] = numbers;
  const isNumber = (index: number): boolean => args[index] === undefined || typeof numbers[index] === 'number';
  const list = [...elements];
  const count: Value = [{ atom: { kind: 'derived', site: 0, operator: 'index', parts: [] } }];
  switch (method) {
    case 'push': return { after: [...elements, ...args], one: count };
    case 'unshift': return { after: [...args, ...elements], one: count };
    case 'pop': return { after: elements.slice(0, -1), one: elements.at(-1) ?? undefinedValue };
    case 'shift': return { after: elements.slice(1), one: elements[0] ?? undefinedValue };
    case 'reverse': return { after: list.reverse() };
    case 'toReversed': return { list: list.reverse() };
    case 'join': {
      const texts = elements.map(one => constantOf(one)?.value);
      const between = args.length === 0 ? ',' : first;
      return typeof between === 'string' && texts.every(text => typeof text === 'string') ? { one: [{ atom: { kind: 'constant', value: texts.join(between).slice(0, 4000) } }] } : undefined;
    }
    case 'includes': case 'indexOf': {
      // What is not certain may be what is looked for.
      const among = elements.map(one => constantOf(one));
      if (args.length !== 1 || elements.length === 0 || !constantOf(args[0]!)) return undefined;
      const index = among.findIndex(one => !one || one.value === first);
      if (index >= 0 && !among[index]) return undefined;
      return { one: constant(method === 'includes' ? index >= 0 : index) };
    }
    case 'values': return { turns: elements };
    case 'toArray': return { list };
    case 'take': return typeof first === 'number' ? { turns: elements.slice(0, first) } : undefined;
    case 'drop': return typeof first === 'number' ? { turns: elements.slice(first) } : undefined;
    case 'at': return typeof first === 'number' ? { one: elements.at(first) ?? undefinedValue } : undefined;
    case 'slice': return isNumber(0) && isNumber(1) ? { list: elements.slice(first as number | undefined, second as number | undefined) } : undefined;
    case 'with': return typeof first === 'number' && Math.abs(first) < elements.length ? { list: list.with(first, args[1] ?? undefinedValue) } : undefined;
    case 'splice': case 'toSpliced': {
      if (!isNumber(0) || !isNumber(1) || args.length === 0) return undefined;
      const removed = args.length === 1 ? list.splice(first as number) : list.splice(first as number, second as number, ...args.slice(2));
      return method === 'splice' ? { after: list, list: removed } : { list };
    }
    case 'concat': {
      const lists = others(args);
      return lists && { list: [...elements, ...lists.flat()] };
    }
    case 'flat': {
      const lists = args.length === 0 || first === 1 ? others(elements) : undefined;
      return lists && { list: lists.flat() };
    }
    case 'sort': case 'toSorted': {
      const any = elements.reduce<Value>((sum, one) => union(sum, one), []);
      return method === 'sort' ? { after: elements.map(() => any) } : { list: elements.map(() => any) };
    }
    case 'fill': return isNumber(1) && isNumber(2) && elements.length > 0 ? { after: list.fill(args[0] ?? undefinedValue, second as number | undefined, numbers[2] as number | undefined) } : undefined;
    case 'copyWithin': return isNumber(0) && isNumber(1) && isNumber(2) ? { after: list.copyWithin(first as number, second as number, numbers[2] as number | undefined) } : undefined;
    default: return undefined;
  }
}

function writeElements(evaluation: Evaluation, self: Value, before: number, after: readonly Value[], at: CallSite): void {
  for (let index = 0; index < Math.max(before, after.length); index++) writeMember(evaluation, self, String(index), after[index] ?? gone, at);
}
