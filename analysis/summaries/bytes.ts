import { readMember } from './access.js';
import { writeMember } from './write-member.js';
import { listOf } from './array.js';
import { knownElements } from './call-list.js';
import { iterated } from './elements.js';
import type { CallSite, Evaluation, Invocation } from './evaluation.js';
import { through } from './site.js';
import { constant, constantOf, fieldSite, nothing, undefinedValue, type Value } from './value.js';

/** Whether a name is of a list of numbers of one size: `Uint8Array`. */
export function isTypedArray(name: string): boolean {
  return /^(?:Big)?(?:Ui|I)nt\d+(?:Clamped)?Array$|^Float\d+Array$/.test(name);
}

/**
 * Makes a buffer, a list of numbers or a view.
 *
 * What shows the bytes of a buffer is taken for the buffer itself, so that whoever writes by one of them is read by the others; where
 * in the buffer it stands is known only as far as both count alike.
 */
export function constructBytes(evaluation: Evaluation, name: string, { arguments: args, at }: Invocation): Value {
  const [first = undefinedValue] = args;
  const { heap } = evaluation.state;
  const [only] = first;
  if (first.length === 1 && only!.atom.kind === 'object' && heap.read(only!.atom.id, '%buffer')) return first;
  const site = through(at.site, fieldSite(name));
  const made = listOf(evaluation, nothing, { site, place: at.place }, 'bytes');
  const [{ atom }] = made as [Value[number]];
  if (atom.kind !== 'object') return made;
  evaluation.state.heap.write(atom.id, '%bytes', undefinedValue);
  if (!isTypedArray(name)) {
    evaluation.state.heap.write(atom.id, '%buffer', undefinedValue);
    return made;
  }
  const length = constantOf(first)?.value;
  // Few are known one by one from the start.
  if (typeof length === 'number' && length <= 8) for (let index = 0; index < length; index++) evaluation.state.heap.write(atom.id, String(index), constant(0));
  if (typeof length === 'number' || first === undefinedValue) return made;
  const known = knownElements(evaluation, first);
  if (known) known.forEach((element, index) => writeMember(evaluation, made, String(index), element, at));
  else writeMember(evaluation, made, '%element', iterated(evaluation, first, at), at);
  return made;
}

/** Reads or writes a number by its size, wherever it stands: `view.setUint8(0, value)`. Absent for any other method. */
export function accessBytes(evaluation: Evaluation, method: string, self: Value, args: readonly Value[], at: CallSite): Value | undefined {
  const [, act] = /^(get|set)(?:Big)?(?:Uint|Int|Float)\d+$/.exec(method) ?? [];
  if (act === undefined) return undefined;
  if (act === 'get') return readMember(evaluation, self, '%element', at, true);
  writeMember(evaluation, self, '%element', args[1] ?? undefinedValue, at);
  return undefinedValue;
}
