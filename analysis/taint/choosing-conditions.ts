import { sameAtom, type Condition, type Value } from '../summaries/value.js';

/**
 * The conditions that choose between the things a value may be.
 *
 * What holds for all of them chooses nothing, and neither does a test whose other side only gives up: no value, or none of any use.
 */
export function choosingConditions(value: Value): readonly Condition[] {
  const chosen = value.filter(({ atom }) => !(atom.kind === 'constant' && (atom.value === undefined || atom.value === null || atom.value === false || atom.value === '')));
  if (chosen.length < 2) return [];
  const each = chosen.map(({ when }) => (when === undefined ? [] : when.kind === 'all' ? when.parts : [when]));
  const found: Condition[] = [];
  for (const conditions of each) {
    for (const condition of conditions) {
      if (!each.every(other => other.some(one => isSame(one, condition))) && !found.some(one => isSame(one, condition))) found.push(condition);
    }
  }
  return found;
}

function isSame(left: Condition, right: Condition): boolean {
  if (left === right) return true;
  if (left.kind !== 'holds' || right.kind !== 'holds') return false;
  return left.asks === right.asks && left.not === right.not && (left.value === right.value || (left.value.length === right.value.length && left.value.every((one, index) => sameAtom(one.atom, right.value[index]!.atom))));
}
