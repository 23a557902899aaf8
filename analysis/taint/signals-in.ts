import type { SignalEntry } from '../summaries/model.js';
import type { Value } from '../summaries/value.js';
import { visitAtoms } from './visit-atoms.js';

/** Finds the kinds of what a device tells of itself that a value is made of. */
export function signalsIn(value: Value, held: (object: number, field: string) => Value | undefined): ReadonlySet<SignalEntry['signal']> {
  const found = new Set<SignalEntry['signal']>();
  visitAtoms(value, {
    held,
    atom(atom) {
      if (atom.kind === 'api') for (const { entry } of atom.node?.value.signals ?? []) found.add(entry.signal);
    },
  });
  return found;
}
