import type { Atom, Condition, Value } from '../summaries/value.js';
import { constantIn } from './constant-in.js';

/** Something kept that is in one of a few states: the `step` of `useState(1)`, the `state.step` of a reducer. */
export interface State {
  readonly key: string;
  readonly value: Value;
}

/** A step is not counted on further than so from the last one that the program names. */
export const mostSteps = 6;

export function stateOf(value: Value): State | undefined {
  const kept = value.filter(({ atom }) => atom.kind !== 'snapshot');
  const [only] = kept;
  if (kept.length !== 1) return undefined;
  const key = keyOf(only!.atom);
  return key === undefined ? undefined : { key, value: kept };
}

function keyOf(atom: Atom): string | undefined {
  if (atom.kind === 'cell') return `${atom.object} ${atom.field}`;
  if (atom.kind !== 'derived' || atom.operator !== '.') return undefined;
  const [owner = []] = atom.parts;
  const key = owner.length === 1 ? keyOf(owner[0]!.atom) : undefined;
  return key === undefined ? undefined : `${key}.${atom.name!}`;
}

/** By how much a value is further than the state it is made of: 1 of `step + 1`. */
export function stepFrom({ key }: State, atom: Atom): number | undefined {
  if (atom.kind !== 'derived' || (atom.operator !== '+' && atom.operator !== '-')) return undefined;
  const [left = [], right = []] = atom.parts;
  const by = constantIn(right)?.value;
  return stateOf(left)?.key === key && typeof by === 'number' ? (atom.operator === '+' ? by : -by) : undefined;
}

export function compares(operator: string, left: number, right: number): boolean {
  switch (operator) {
    case '>': return left > right;
    case '>=': return left >= right;
    case '<': return left < right;
    default: return left <= right;
  }
}

/** Whether a condition asks in which state something kept is. */
export function asksForState(condition: Condition): boolean {
  return condition.kind === 'holds' && condition.value.every(({ atom }) => atom.kind === 'derived' && atom.parts.some(part => stateOf(part) !== undefined) && atom.parts.some(part => constantIn(part) !== undefined));
}
