import type { Summary } from '../summaries/summary.js';
import type { Atom, Value } from '../summaries/value.js';

/** So many objects inside of one another are looked into. */
const deepest = 4;

/** A value of a summary with what its objects hold in place of them, for whoever asks of what it is made. */
export function pictured(value: Value, heap: Summary['heap'], depth = deepest): Value {
  return value.some(({ atom }) => atom.kind === 'object') ? value.map(one => ({ ...one, atom: pictureOf(one.atom, heap, depth) })) : value;
}

function pictureOf(atom: Atom, heap: Summary['heap'], depth: number): Atom {
  const held = atom.kind === 'object' && depth > 0 ? heap.get(atom.id) : undefined;
  if (atom.kind !== 'object' || !held) return atom;
  return { kind: 'snapshot', site: atom.id, shape: atom.shape, place: atom.place, fields: new Map([...held].map(([name, field]) => [name, pictured(field, heap, depth - 1)])) };
}
