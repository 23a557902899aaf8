import { sameAtom, type Atom, type Condition, type Value } from '../summaries/value.js';

/**
 * The conditions that choose between the things a value may be.
 *
 * What holds for all of them chooses nothing, and neither does a test whose other side only gives up: no value, or none of any use.
 * `kindOf`: alternatives of one kind are one thing, come by in several ways.
 */
export function choosingConditions(value: Value, kindOf?: (atom: Atom) => string | undefined): readonly Condition[] {
  const chosen = value.filter(({ atom }) => !(atom.kind === 'constant' && (atom.value === undefined || atom.value === null || atom.value === false || atom.value === '')));
  if (chosen.length < 2) return [];
  const each = ofEachKind(chosen, kindOf);
  if (each.length < 2) return [];
  const found: Condition[] = [];
  for (const conditions of each) {
    for (const condition of conditions) {
      if (!each.every(other => other.some(one => isSame(one, condition))) && !found.some(one => isSame(one, condition))) found.push(condition);
    }
  }
  return found;
}

/** What holds for each of some alternatives; of those of one kind what holds for all of them. */
function ofEachKind(alternatives: Value, kindOf: ((atom: Atom) => string | undefined) | undefined): readonly (readonly Condition[])[] {
  const found: (readonly Condition[])[] = [];
  const kinds = new Map<string, number>();
  for (const { atom, when } of alternatives) {
    const own = when === undefined ? [] : when.kind === 'all' ? when.parts : [when];
    const kind = kindOf?.(atom);
    const known = kind === undefined ? undefined : kinds.get(kind);
    if (known === undefined) {
      if (kind !== undefined) kinds.set(kind, found.length);
      found.push(own);
    } else found[known] = found[known]!.filter(one => own.some(other => isSame(one, other)));
  }
  return found;
}

function isSame(left: Condition, right: Condition): boolean {
  if (left === right) return true;
  if (left.kind !== 'holds' || right.kind !== 'holds') return false;
  return left.asks === right.asks && left.not === right.not && (left.value === right.value || (left.value.length === right.value.length && left.value.every((one, index) => sameAtom(one.atom, right.value[index]!.atom))));
}
