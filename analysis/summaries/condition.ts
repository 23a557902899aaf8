import type { Place } from '../ir/span.js';
import type { Condition, Event, Value } from './term.js';

export type { Condition, Event } from './term.js';

/** Conditions larger than this are forgotten: nothing is known, which is always true. */
const largest = 24;

/** What never holds: control does not get there. */
export const never: Condition = { kind: 'any', parts: [], size: 0 };

export function isNever(condition: Condition | undefined): boolean {
  return condition?.kind === 'any' && condition.parts.length === 0;
}

export function holds(value: Value, asks: 'truthy' | 'nullish', not: boolean, place?: Place, again = false): Condition {
  return { kind: 'holds', value, asks, not, size: 1, ...(place && { place }), ...(again && { again }) };
}

export function happened(event: Event): Condition {
  return { kind: 'happened', event, size: 1 };
}

/** Both; an absent one says nothing. */
export function both(left: Condition | undefined, right: Condition | undefined): Condition | undefined {
  if (!left || left === right) return right;
  if (!right) return left;
  // The usual case: one more thing is known.
  if (right.kind !== 'all') {
    if (isNever(left) || isNever(right)) return never;
    if (says(left, right)) return left;
    const size = left.size + right.size;
    if (size <= largest) return { kind: 'all', parts: left.kind === 'all' ? [...left.parts, right] : [left, right], size };
  } else {
    // What was learnt on the same way is known here and there: nothing new is said.
    if (saysAll(left, right)) return left;
    if (isBeginning(left, right.parts)) return right;
  }
  return all([left, right]);
}

export function all(parts: readonly Condition[]): Condition | undefined {
  const kept: Condition[] = [];
  for (const part of parts) {
    if (isNever(part)) return never;
    if (part.kind !== 'all') {
      if (!kept.includes(part)) kept.push(part);
    } else for (const one of part.parts) if (!kept.includes(one)) kept.push(one);
  }
  let size = 0;
  for (const one of kept) size += one.size;
  // What is forgotten of a conjunction weakens it: the largest parts go first.
  while (size > largest && kept.length > 1) {
    let heaviest = 0;
    for (let index = 1; index < kept.length; index++) if (kept[index]!.size > kept[heaviest]!.size) heaviest = index;
    size -= kept[heaviest]!.size;
    kept.splice(heaviest, 1);
  }
  // A list that grew holds room for more: what is kept for long is copied.
  return kept.length <= 1 ? kept[0] : { kind: 'all', parts: kept.slice(), size };
}

/** One of them. A condition and its opposite together say nothing. */
export function either(parts: readonly (Condition | undefined)[]): Condition | undefined {
  return parts.length === 2 ? oneOf(parts[0], parts[1]) : oneOfAll(parts);
}

/** The usual case: one more way, and nothing that has to be taken apart. */
function oneOf(left: Condition | undefined, right: Condition | undefined): Condition | undefined {
  if (!left || !right) return undefined;
  if (left === right && left.kind !== 'any') return left;
  if (left.kind === 'any' || right.kind === 'any') return oneOfAll([left, right]);
  if (areOpposite(left, right)) return undefined;
  const common = commonOf(left, [right]);
  if (common) return both(common, oneOf(without(left, common), without(right, common)));
  const size = left.size + right.size;
  return size > largest ? undefined : { kind: 'any', parts: [left, right], size };
}

function oneOfAll(parts: readonly (Condition | undefined)[]): Condition | undefined {
  const flat: Condition[] = [];
  for (const part of parts) {
    if (!part) return undefined;
    if (part.kind !== 'any') {
      if (!flat.includes(part)) flat.push(part);
    } else for (const one of part.parts) if (!flat.includes(one)) flat.push(one);
  }
  const [first] = flat;
  if (!first) return never;
  if (flat.length === 1) return first;
  if (flat.length === 2 && areOpposite(first, flat[1]!)) return undefined;
  const fewer = flat.length > 2 ? withoutPair(flat) : undefined;
  if (fewer) return either(fewer);
  // What all of them say is said outside: (a ∧ b) ∨ (a ∧ c) = a ∧ (b ∨ c).
  const common = commonOf(first, flat);
  if (common) return both(common, either(flat.map(one => without(one, common))));
  let size = 0;
  for (const one of flat) size += one.size;
  return size > largest ? undefined : { kind: 'any', parts: flat.slice(), size };
}

/** What two alternatives say that differ in one thing and its opposite is said once: (a ∧ b) ∨ (a ∧ ¬b) = a. Absent where no two do. */
function withoutPair(alternatives: readonly Condition[]): readonly (Condition | undefined)[] | undefined {
  for (let right = 1; right < alternatives.length; right++) {
    for (let left = 0; left < right; left++) {
      const only = onlyDifference(alternatives[right]!, alternatives[left]!);
      if (!only) continue;
      return [...alternatives.filter((_, index) => index !== left && index !== right), without(alternatives[right]!, only)];
    }
  }
  return undefined;
}

/** The one thing that `own` says and `other` the opposite of, where they say the same beside it. */
function onlyDifference(own: Condition, other: Condition): Condition | undefined {
  if (own.kind !== 'all' || other.kind !== 'all') return areOpposite(own, other) ? own : undefined;
  if (own.parts.length !== other.parts.length) return undefined;
  let only: Condition | undefined;
  for (const one of own.parts) {
    if (other.parts.includes(one)) continue;
    if (only || one.kind !== 'holds') return undefined;
    only = one;
  }
  if (only) for (const one of other.parts) if (areOpposite(one, only)) return only;
  return undefined;
}

/** What `first` says and all the others do, too; absent where there is nothing. */
function commonOf(first: Condition, others: readonly Condition[]): Condition | undefined {
  if (first.kind !== 'all') return sayAll(others, first) ? first : undefined;
  // Mostly there is nothing.
  let common: Condition[] | undefined;
  for (const part of first.parts) if (sayAll(others, part)) (common ??= []).push(part);
  return common && all(common);
}

function sayAll(conditions: readonly Condition[], part: Condition): boolean {
  for (const one of conditions) if (!says(one, part)) return false;
  return true;
}

/** What a condition says beside another. */
function without(condition: Condition, other: Condition): Condition | undefined {
  if (condition.kind !== 'all') return says(other, condition) ? undefined : condition;
  return all(condition.parts.filter(one => !says(other, one)));
}

function says(condition: Condition, part: Condition): boolean {
  return condition === part || (condition.kind === 'all' && condition.parts.includes(part));
}

function saysAll(condition: Condition, { parts }: Extract<Condition, { kind: 'all' }>): boolean {
  for (const part of parts) if (!says(condition, part)) return false;
  return true;
}

/** Whether `parts` begin with what a condition says. */
function isBeginning(condition: Condition, parts: readonly Condition[]): boolean {
  if (condition.kind !== 'all') return parts[0] === condition;
  for (let index = 0; index < condition.parts.length; index++) if (parts[index] !== condition.parts[index]) return false;
  return true;
}

function areOpposite(left: Condition, right: Condition): boolean {
  return left.kind === 'holds' && right.kind === 'holds' && left.value === right.value && left.asks === right.asks && left.not !== right.not;
}
