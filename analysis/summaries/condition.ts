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
  const known = conjuncts(left);
  // The usual case: one more thing is known.
  if (right.kind !== 'all' && !isNever(left) && !isNever(right)) {
    if (known.includes(right)) return left;
    const size = left.size + right.size;
    if (size <= largest) return { kind: 'all', parts: [...known, right], size };
  } else if (right.kind === 'all') {
    // What was learnt on the same way is known here and there: nothing new is said.
    if (right.parts.every(part => known.includes(part))) return left;
    if (known.every((part, index) => right.parts[index] === part)) return right;
  }
  return all([left, right]);
}

export function all(parts: readonly Condition[]): Condition | undefined {
  const kept: Condition[] = [];
  for (const part of parts) {
    if (isNever(part)) return never;
    for (const one of conjuncts(part)) if (!kept.includes(one)) kept.push(one);
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
  return kept.length <= 1 ? kept[0] : { kind: 'all', parts: kept, size };
}

/** One of them. A condition and its opposite together say nothing. */
export function either(parts: readonly (Condition | undefined)[]): Condition | undefined {
  const flat: Condition[] = [];
  for (const part of parts) {
    if (!part) return undefined;
    for (const one of part.kind === 'any' ? part.parts : [part]) if (!flat.includes(one)) flat.push(one);
  }
  if (flat.length === 0) return never;
  if (flat.length === 1) return flat[0];
  if (flat.length === 2 && areOpposite(flat[0]!, flat[1]!)) return undefined;
  const fewer = flat.length > 2 ? withoutPair(flat) : undefined;
  if (fewer) return either(fewer);
  // What all of them say is said outside: (a ∧ b) ∨ (a ∧ c) = a ∧ (b ∨ c).
  const common = conjuncts(flat[0]!).filter(one => flat.every(other => conjuncts(other).includes(one)));
  if (common.length > 0) {
    const rest = flat.map(one => all(conjuncts(one).filter(part => !common.includes(part))));
    return both(all(common), either(rest));
  }
  const size = flat.reduce((sum, one) => sum + one.size, 0);
  return size > largest ? undefined : { kind: 'any', parts: flat, size };
}

/** What two alternatives say that differ in one thing and its opposite is said once: (a ∧ b) ∨ (a ∧ ¬b) = a. Absent where no two do. */
function withoutPair(alternatives: readonly Condition[]): readonly (Condition | undefined)[] | undefined {
  for (let right = 1; right < alternatives.length; right++) {
    const own = conjuncts(alternatives[right]!);
    for (let left = 0; left < right; left++) {
      const others = conjuncts(alternatives[left]!);
      if (own.length !== others.length) continue;
      const rest = own.filter(one => !others.includes(one));
      const [only] = rest;
      const opposite = rest.length === 1 ? others.find(one => areOpposite(one, only!)) : undefined;
      if (!opposite || own.some(one => one !== only && !others.includes(one))) continue;
      return [...alternatives.filter((_, index) => index !== left && index !== right), all(own.filter(one => one !== only))];
    }
  }
  return undefined;
}

function conjuncts(condition: Condition): readonly Condition[] {
  return condition.kind === 'all' ? condition.parts : [condition];
}

function areOpposite(left: Condition, right: Condition): boolean {
  return left.kind === 'holds' && right.kind === 'holds' && left.value === right.value && left.asks === right.asks && left.not !== right.not;
}
