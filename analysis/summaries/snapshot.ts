import type { Evaluation } from './evaluation.js';
import type { Site } from './site.js';
import { union, type Atom, type Value } from './value.js';

/** The value with every object replaced by what it holds now: what stands once somebody else has it. */
export function snapshot(evaluation: Evaluation, value: Value, depth = 4, around: readonly Site[] = []): Value {
  if (!value.some(one => one.atom.kind === 'object' || isFilled(evaluation, one.atom))) return value;
  return value.map(({ atom, when }) => {
    if (atom.kind !== 'object') {
      const held = isFilled(evaluation, atom) && depth > 0 ? filledOf(evaluation, atom, depth, around) : atom;
      return when ? { atom: held, when } : { atom: held };
    }
    const taken = snapshotOf(evaluation, atom, depth, around);
    return when ? { atom: taken, when } : { atom: taken };
  });
}

/** Something from outside that was given more to hold: `video.srcObject = stream`. */
function isFilled(evaluation: Evaluation, atom: Atom): boolean {
  if (atom.kind === 'place') return evaluation.state.heap.has(atom.id);
  return (atom.kind === 'derived' || atom.kind === 'api') && evaluation.state.heap.has(atom.site);
}

function filledOf(evaluation: Evaluation, atom: Atom, depth: number, around: readonly Site[]): Atom {
  const id = atom.kind === 'place' ? atom.id : atom.kind === 'derived' || atom.kind === 'api' ? atom.site : 0;
  if (around.includes(id)) return atom;
  const within = [...around, id];
  const fields = evaluation.state.heap.fieldsOf(id).filter(name => !name.startsWith('%')).slice(0, 20);
  if (fields.length === 0) return atom;
  return { kind: 'derived', site: id, operator: 'with', name: fields.join(' '), parts: [[{ atom }], ...fields.map(name => snapshot(evaluation, evaluation.state.heap.read(id, name)!, depth - 1, within))] };
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
  else if (!around.includes(atom.id)) {
    // Too deep to keep apart: all that is below, in one.
    const below = evaluation.state.heap.fieldsOf(atom.id).filter(name => !name.startsWith('%') || name === '%element').slice(0, 20);
    if (below.length > 0 && around.length < 12) fields.set('%element', below.reduce<Value>((sum, name) => union(sum, snapshot(evaluation, evaluation.state.heap.read(atom.id, name)!, 0, [...around, atom.id])), []));
  }
  return { kind: 'snapshot', site: atom.id, shape: atom.shape, place: atom.place, fields };
}
