import { readMember } from './access.js';
import { callKnownList } from './call-list.js';
import type { CallSite, Evaluation } from './evaluation.js';
import { snapshot } from './snapshot.js';
import { constant, constantOf, just, undefinedValue, union, withoutConditions, type Value } from './value.js';

/** Reads a field whose name depends: any of them, and what the name says is a part of the answer. */
export function readComputed(evaluation: Evaluation, owner: Value, name: Value, site: CallSite, optional: boolean): Value {
  const last = fromEnd(name);
  if (last !== undefined) {
    const one = callKnownList(evaluation, 'at', owner, [constant(-last)], site);
    if (one) return one;
  }
  const read = readMember(evaluation, owner, '%element', site, optional);
  const influenced = name.some(one => one.atom.kind !== 'constant' && !(one.atom.kind === 'derived' && (one.atom.operator === 'index' || one.atom.operator === 'key')));
  if (!influenced) return read.length > 0 ? read : undefinedValue;
  const references = read.filter(one => one.atom.kind === 'object' || one.atom.kind === 'function' || one.atom.kind === 'class');
  const isOpen = (value: Value): boolean => value.some(one => one.atom.kind === 'place');
  // Who knows the name or the owner looks again: the third part is for them.
  const again = isOpen(name) || isOpen(owner) ? [owner] : [];
  return union(references, just({ kind: 'derived', site: site.site, operator: 'lookup', parts: [withoutConditions(snapshot(evaluation, read.length > 0 ? read : owner, 2)), name, ...again], place: site.place }));
}

/** The number in `list[list.length - 1]`. */
function fromEnd(name: Value): number | undefined {
  const [only] = name;
  if (name.length !== 1 || only!.atom.kind !== 'derived' || only!.atom.operator !== '-') return undefined;
  const [length, less] = only!.atom.parts;
  const of = length?.[0]?.atom;
  const count = less && constantOf(less)?.value;
  return of?.kind === 'derived' && of.operator === '.' && of.name === 'length' && typeof count === 'number' ? count : undefined;
}
