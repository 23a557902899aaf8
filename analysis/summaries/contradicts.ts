import { sameAtom, type Atom, type Condition } from './value.js';

/** Whether what is known of an alternative says that it is not as wanted: the `a` of `a && b` is never true. */
export function contradicts(atom: Atom, when: Condition, wanted: boolean): boolean {
  if (when.kind === 'all') return when.parts.some(part => contradicts(atom, part, wanted));
  if (atom.kind === 'derived' && atom.operator === 'flag') return atom.parts[0]!.every(one => contradicts(one.atom, when, wanted));
  return when.kind === 'holds' && when.asks === 'truthy' && when.not === wanted && when.value.some(one => sameAtom(one.atom, atom));
}
