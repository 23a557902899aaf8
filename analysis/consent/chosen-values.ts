import { sameAtom, type Condition, type Event, type Value } from '../summaries/value.js';

/** A value that may be any of a few constants, and the one that it is where a condition holds. */
interface Chosen {
  readonly value: Value;
  readonly is: Value;
}

/**
 * Narrows what happened before to what a conjunction says of the values it was done with: where each of two answers is kept, and then
 * `answer === 'accept'`, that one was kept.
 */
export function narrowedParts(parts: readonly Condition[]): readonly Condition[] {
  if (!parts.some(part => part.kind === 'happened')) return parts;
  const chosen = parts.flatMap(chosenBy);
  return chosen.length === 0 ? parts : parts.map(part => (part.kind === 'happened' ? { ...part, event: narrowed(part.event, chosen) } : part));
}

function chosenBy(condition: Condition): readonly Chosen[] {
  if (condition.kind !== 'holds' || condition.asks !== 'truthy' || condition.not) return [];
  const [only, ...others] = condition.value;
  if (!only || others.length > 0 || only.when || only.atom.kind !== 'derived' || !(only.atom.operator === '===' || only.atom.operator === '==')) return [];
  const [left = [], right = []] = only.atom.parts;
  const is = right.length === 1 && right[0]!.atom.kind === 'constant' ? right : undefined;
  return is && left.length > 1 && left.every(({ atom, when }) => atom.kind === 'constant' && !when) ? [{ value: left, is }] : [];
}

function narrowed(event: Event, chosen: readonly Chosen[]): Event {
  const values = event.arguments.map(value => chosen.find(one => isAlike(one.value, value))?.is ?? value);
  return values.some((value, index) => value !== event.arguments[index]) ? { ...event, arguments: values } : event;
}

function isAlike(left: Value, right: Value): boolean {
  return left === right || (left.length === right.length && left.every((one, index) => sameAtom(one.atom, right[index]!.atom)));
}
