import type { Atom, Condition, Value } from './term.js';

/**
 * Whether a term says the same wherever it stands: nothing in it is the caller's to know, and no object in it is made anew by
 * each call. Such a term is never rewritten.
 *
 * Each term is looked at once. One that is nested deeper than `deepest` counts as open, which is always right.
 */
export function isClosed(value: Value): boolean {
  return closedValue(value, 0);
}

export function isClosedAtom(atom: Atom): boolean {
  return closedAtom(atom, 0);
}

export function isClosedCondition(condition: Condition): boolean {
  return closedCondition(condition, 0);
}

const deepest = 300;
const known = new WeakMap<object, boolean>();

function closedValue(value: Value, depth: number): boolean {
  if (value.length === 0) return true;
  if (value.length === 1) {
    const { atom, when } = value[0]!;
    return closedAtom(atom, depth) && (!when || closedCondition(when, depth + 1));
  }
  return remembered(value, depth, () => value.every(({ atom, when }) => closedAtom(atom, depth + 1) && (!when || closedCondition(when, depth + 1))));
}

function closedAtom(atom: Atom, depth: number): boolean {
  switch (atom.kind) {
    case 'constant': return true;
    case 'place':
    case 'cell': return false;
    case 'object': return atom.shared;
    case 'class': return atom.frames.length === 0;
    case 'builtin': return !atom.of || closedAtom(atom.of, depth + 1);
    case 'function': return atom.frames.length === 0 && (!atom.receiver || closedValue(atom.receiver, depth + 1)) && (!atom.bound || atom.bound.every(one => closedValue(one, depth + 1)));
    case 'api': return (!atom.parent && !atom.arguments) || remembered(atom, depth, () => (!atom.parent || closedAtom(atom.parent, depth + 1)) && (!atom.arguments || atom.arguments.every(one => closedValue(one, depth + 1))));
    case 'derived': return remembered(atom, depth, () => atom.parts.every(one => closedValue(one, depth + 1)));
    case 'snapshot': return remembered(atom, depth, () => [...atom.fields.values()].every(one => closedValue(one, depth + 1)));
  }
}

function closedCondition(condition: Condition, depth: number): boolean {
  switch (condition.kind) {
    case 'holds': return closedValue(condition.value, depth + 1);
    case 'happened': return remembered(condition, depth, () => closedValue(condition.event.callee, depth + 1) && condition.event.arguments.every(one => closedValue(one, depth + 1)));
    case 'all':
    case 'any': return remembered(condition, depth, () => condition.parts.every(one => closedCondition(one, depth + 1)));
  }
}

function remembered(term: object, depth: number, look: () => boolean): boolean {
  const before = known.get(term);
  if (before !== undefined) return before;
  if (depth > deepest) return false;
  const answer = look();
  known.set(term, answer);
  return answer;
}
