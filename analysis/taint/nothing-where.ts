import { sameAtom, type Atom, type Condition, type Value } from '../summaries/value.js';

/** Whether a value is the one that a condition found to be empty, false, absent or a constant: `name` in `name || 'nobody'`, where that is what is left. */
export function isNothingWhere(atom: Atom, when: Condition): boolean {
  if (when.kind === 'all') return when.parts.some(part => isNothingWhere(atom, part));
  if (when.kind === 'any') return when.parts.length > 0 && when.parts.every(part => isNothingWhere(atom, part));
  if (when.kind !== 'holds' || when.value.length !== 1) return false;
  const [{ atom: asked }] = when.value as [Value[number]];
  if (when.not === (when.asks === 'truthy') && sameAtom(asked, atom)) return true;
  // `value === null`, and what is not `value !== undefined`.
  if (asked.kind !== 'derived' || when.asks !== 'truthy' || !(when.not ? /^!==?$/ : /^===?$/).test(asked.operator)) return false;
  const [left = [], right = []] = asked.parts;
  // What equals a constant is that constant, unless another round of a loop was asked.
  const isNothing = (value: Value): boolean => value.length === 1 && value[0]!.atom.kind === 'constant' && (!when.again || (value[0]!.atom.value ?? null) === null);
  return [[left, right], [right, left]].some(([one = [], other = []]) => isNothing(other) && one.length === 1 && sameAtom(one[0]!.atom, atom));
}
