import { sameAtom, type Value } from '../summaries/value.js';

/** The constant that a value is, whichever of its alternatives it is; undefined where it may be anything else. */
export function constantIn(value: Value): { readonly value: unknown } | undefined {
  const [first] = value;
  return first?.atom.kind === 'constant' && value.every(one => sameAtom(one.atom, first.atom)) ? first.atom : undefined;
}
