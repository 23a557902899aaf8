import type { Alternative, Atom, Condition, Value } from './term.js';

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

export function weightOfAtom(atom: Atom): number {
  return Math.abs(ofAtom(atom, 0));
}

export function weightOfCondition(condition: Condition): number {
  return Math.abs(ofCondition(condition, 0));
}

/** What is nested deeper counts as open, and as heavy. */
const deepest = 300;
const heaviest = 1e12;

/**
 * Where a list, or the fields of a snapshot, keeps what all in it weighs; below 0 for what is open. Each is weighed once.
 *
 * Lists are never copied with what they keep, as the objects of terms are. A table beside them would cost the collector more than
 * all the weighing.
 */
const weight = Symbol('weight');

interface Weighed {
  [weight]?: number;
}

function ofValue(value: Value, depth: number): number {
  if (value.length === 0) return 1;
  const known = (value as Weighed)[weight];
  if (known !== undefined) return known;
  if (depth > deepest) return -heaviest;
  const below = value.length === 1 ? depth : depth + 1;
  let total = 0;
  for (const one of value) total = add(total, ofAlternative(one, below));
  return ((value as Weighed)[weight] = total);
}

function ofAlternative({ atom, when }: Alternative, depth: number): number {
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
      return add(add(own, atom.receiver ? ofValue(atom.receiver, depth + 1) : 0), atom.bound ? ofValues(atom.bound, depth) : 0);
    }
    case 'api': {
      if (depth > deepest) return -heaviest;
      const own = atom.parent ? add(1, ofAtom(atom.parent, depth + 1)) : 1;
      const found = atom.rows ? add(own, ofValue(atom.rows, depth + 1)) : own;
      const made = atom.self ? add(found, ofValue(atom.self, depth + 1)) : found;
      return atom.arguments ? add(made, ofValues(atom.arguments, depth)) : made;
    }
    case 'derived': return add(1, ofValues(atom.parts, depth));
    case 'snapshot': return add(1, ofFields(atom.fields, depth));
  }
}

function ofCondition(condition: Condition, depth: number): number {
  switch (condition.kind) {
    case 'holds': return add(1, ofValue(condition.value, depth + 1));
    case 'happened': return add(ofValue(condition.event.callee, depth + 1), ofValues(condition.event.arguments, depth));
    case 'all':
    case 'any': return condition.parts.length === 0 ? 1 : ofConditions(condition.parts, depth);
  }
}

/** Of two parts: open if one of them is; 0 is nothing at all. */
function add(left: number, right: number): number {
  const total = Math.min(heaviest, Math.abs(left) + Math.abs(right));
  return left < 0 || right < 0 ? -total : total;
}

function ofValues(values: readonly Value[], depth: number): number {
  return remembered(values, values, depth, ofValue);
}

function ofFields(fields: ReadonlyMap<string, Value>, depth: number): number {
  return remembered(fields, fields.values(), depth, ofValue);
}

function ofConditions(parts: readonly Condition[], depth: number): number {
  return remembered(parts, parts, depth, ofCondition);
}

function remembered<Part>(owner: object, parts: Iterable<Part>, depth: number, of: (part: Part, depth: number) => number): number {
  const known = (owner as Weighed)[weight];
  if (known !== undefined) return known;
  if (depth > deepest) return -heaviest;
  let total = 0;
  for (const part of parts) total = add(total, of(part, depth + 1));
  return ((owner as Weighed)[weight] = total);
}
