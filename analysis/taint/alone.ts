import type { Alternative, Value } from '../summaries/value.js';

/** One alternative as a value: the same value whenever it is asked for, so that what it holds is learnt once. */
export function alone(one: Alternative): Value {
  let value = aloneOf.get(one);
  if (!value) aloneOf.set(one, (value = [one]));
  return value;
}

const aloneOf = new WeakMap<Alternative, Value>();
