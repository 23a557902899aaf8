import type { Evaluation } from './evaluation.js';
import type { Site } from './site.js';
import type { Atom, Value } from './value.js';

/** The value with every object replaced by what it holds now: what stands once somebody else has it. */
export function snapshot(evaluation: Evaluation, value: Value, depth = 4, around: readonly Site[] = []): Value {
  if (!value.some(one => one.atom.kind === 'object')) return value;
  return value.map(({ atom, when }) => {
    if (atom.kind !== 'object') return when ? { atom, when } : { atom };
    const taken = snapshotOf(evaluation, atom, depth, around);
    return when ? { atom: taken, when } : { atom: taken };
  });
}

function snapshotOf(evaluation: Evaluation, atom: Extract<Atom, { kind: 'object' }>, depth: number, around: readonly Site[]): Atom {
  const fields = new Map<string, Value>();
  if (depth > 0 && !around.includes(atom.id)) {
    const within = [...around, atom.id];
    for (const name of evaluation.state.heap.fieldsOf(atom.id).slice(0, 60)) {
      // A class or the activation behind a closure is nothing that is handed over.
      if (name === '%class' || name === '%prototype') continue;
      fields.set(name, snapshot(evaluation, evaluation.state.heap.read(atom.id, name)!, depth - 1, within));
    }
  }
  return { kind: 'snapshot', site: atom.id, shape: atom.shape, place: atom.place, fields };
}
