import { readMember } from './access.js';
import type { CallSite, Evaluation, Invocation } from './evaluation.js';
import { record } from './fields.js';
import { constant, constantOf, just, nothing, undefinedValue, union, type Value } from './value.js';

/** `next`, `return` and `throw` of a generator: what is sent or thrown into it arrives at any of its `yield`s. */
export function callGenerator(evaluation: Evaluation, method: string, self: Value, { at, arguments: args }: Invocation): Value {
  const [first = undefinedValue] = args;
  if (method === 'iterator') return self;
  const field = method === 'throw' ? '%raised' : '%sent';
  if (args.length > 0 && method !== 'return' && !(method === 'next' && isBeginning(evaluation, self))) for (const { atom } of self) if (atom.kind === 'object') evaluation.state.heap.writeAlso(atom.id, field, first);
  if (!evaluation.whole) for (const { atom } of self) if (atom.kind === 'object') evaluation.state.heap.write(atom.id, '%begun', undefinedValue);
  const given = method === 'next' ? (nextTurn(evaluation, self) ?? any(evaluation, self, at)) : any(evaluation, self, at);
  const done: Value = just({ kind: 'derived', site: at.site, operator: 'done', parts: [nothing], place: at.place });
  return record(evaluation, at, { value: method === 'return' && args.length > 0 ? first : given, done });
}

/** Whether this very call of `next` begins a generator: what is sent then meets no `yield`. */
function isBeginning(evaluation: Evaluation, generator: Value): boolean {
  const [only] = generator;
  if (generator.length !== 1 || only!.atom.kind !== 'object' || evaluation.isLooping || evaluation.whole) return false;
  return !evaluation.state.heap.read(only!.atom.id, '%begun') && !evaluation.state.heap.read(only!.atom.id, '%turns');
}

function any(evaluation: Evaluation, generator: Value, at: CallSite): Value {
  return union(readMember(evaluation, generator, '%element', at, true), readMember(evaluation, generator, '%returned', at, true));
}

/** What this very call of `next` gives, where each turn is certain and so is how many there were. */
function nextTurn(evaluation: Evaluation, generator: Value): Value | undefined {
  const [only] = generator;
  const { heap } = evaluation.state;
  if (generator.length !== 1 || only!.atom.kind !== 'object' || evaluation.isLooping || evaluation.whole) return undefined;
  const { id } = only!.atom;
  if (heap.read(id, '%element')) return undefined;
  const before = heap.read(id, '%turns');
  const turns = before ? constantOf(before)?.value : 0;
  if (typeof turns !== 'number') return undefined;
  heap.write(id, '%turns', constant(turns + 1));
  return heap.read(id, String(turns)) ?? (heap.read(id, String(turns - 1)) || turns === 0 ? heap.read(id, '%returned') : undefined) ?? undefinedValue;
}
