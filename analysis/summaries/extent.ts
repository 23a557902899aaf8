import type { Atom, Condition, Value } from './term.js';

/**
 * Whether a term says the same wherever it stands: nothing in it is the caller's to know, and no object in it is made anew by
 * each call. Such a term is never rewritten.
 */
export function isClosed(value: Value): boolean {
  return ofValue(value, 0) > 0;
}

export function isClosedAtom(atom: Atom): boolean {
  return ofAtom(atom, 0) > 0;
}

export function isClosedCondition(condition: Condition): boolean {
  return ofCondition(condition, 0) > 0;
}

/** How large a term is, written out whole. Unit: atoms and conditions. */
export function weightOf(value: Value): number {
  return Math.abs(ofValue(value, 0));
}

export function weightOfCondition(condition: Condition): number {
  return Math.abs(ofCondition(condition, 0));
}

/** What is nested deeper counts as open, and as heavy. */
const deepest = 300;
const heaviest = 1e12;

/** Weights of what was looked at; below 0 for what is open. Each term is looked at once. */
const known = new WeakMap<object, number>();

function ofValue(value: Value, depth: number): number {
  if (value.length === 1) return ofAlternative(value[0]!, depth);
  if (value.length === 0) return 1;
  return remembered(value, depth, () => sum(value, one => ofAlternative(one, depth + 1)));
}

function ofAlternative({ atom, when }: Value[number], depth: number): number {
  return when ? add(ofAtom(atom, depth), ofCondition(when, depth + 1)) : ofAtom(atom, depth);
}

function ofAtom(atom: Atom, depth: number): number {
  switch (atom.kind) {
    case 'constant': return 1;
    case 'place':
    case 'cell': return -1;
    case 'object': return atom.shared ? 1 : -1;
    case 'class': return atom.frames.length === 0 ? 1 : -1;
    case 'builtin': return atom.of ? ofAtom(atom.of, depth + 1) : 1;
    case 'function': {
      const own = atom.frames.length === 0 ? 1 : -1;
      if (!atom.receiver && !atom.bound) return own;
      return remembered(atom, depth, () => add(add(own, atom.receiver ? ofValue(atom.receiver, depth + 1) : 0), atom.bound ? sum(atom.bound, one => ofValue(one, depth + 1)) : 0));
    }
    case 'api':
      if (!atom.parent && !atom.arguments) return 1;
      return remembered(atom, depth, () => add(add(1, atom.parent ? ofAtom(atom.parent, depth + 1) : 0), atom.arguments ? sum(atom.arguments, one => ofValue(one, depth + 1)) : 0));
    case 'derived': return atom.parts.length === 0 ? 1 : remembered(atom, depth, () => add(1, sum(atom.parts, one => ofValue(one, depth + 1))));
    case 'snapshot': return remembered(atom, depth, () => add(1, sum([...atom.fields.values()], one => ofValue(one, depth + 1))));
  }
}

function ofCondition(condition: Condition, depth: number): number {
  switch (condition.kind) {
    case 'holds': return add(1, ofValue(condition.value, depth + 1));
    case 'happened': return remembered(condition, depth, () => add(ofValue(condition.event.callee, depth + 1), sum(condition.event.arguments, one => ofValue(one, depth + 1))));
    case 'all':
    case 'any': return condition.parts.length === 0 ? 1 : remembered(condition, depth, () => sum(condition.parts, one => ofCondition(one, depth + 1)));
  }
}

/** Of two parts: open if one of them is; 0 is nothing at all. */
function add(left: number, right: number): number {
  const weight = Math.min(heaviest, Math.abs(left) + Math.abs(right));
  return left < 0 || right < 0 ? -weight : weight;
}

function sum<T>(parts: readonly T[], of: (part: T) => number): number {
  let total = 0;
  for (const part of parts) total = add(total, of(part));
  return total;
}

function remembered(term: object, depth: number, look: () => number): number {
  const before = known.get(term);
  if (before !== undefined) return before;
  if (depth > deepest) return -heaviest;
  const weight = look();
  known.set(term, weight);
  return weight;
}
