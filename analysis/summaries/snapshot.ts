import type { Evaluation } from './evaluation.js';
import type { Site } from './site.js';
import { union, type Atom, type Value } from './value.js';

/** The value with every object replaced by what it holds now: what stands once somebody else has it. */
export function snapshot(evaluation: Evaluation, value: Value, depth = 4, around: readonly Site[] = []): Value {
  if (!value.some(one => one.atom.kind === 'object' || isFilled(evaluation, one.atom))) return value;
  const taken = value.map(({ atom, when }) => {
    const held = atom.kind === 'object' ? snapshotOf(evaluation, atom, depth, around) : isFilled(evaluation, atom) && depth > 0 ? filledOf(evaluation, atom, depth, around) : atom;
    return when ? { atom: held, when } : { atom: held };
  });
  // The same picture again is the same thing: what was made of it before need not be made again.
  const before = pictures.get(value);
  if (before?.length === taken.length && before.every((one, index) => one.atom === taken[index]!.atom && one.when === taken[index]!.when)) return before;
  pictures.set(value, taken);
  return taken;
}

const pictures = new WeakMap<Value, Value>();

/** Something from outside that was given more to hold: `video.srcObject = stream`. */
function isFilled(evaluation: Evaluation, atom: Atom): boolean {
  if (atom.kind === 'place') return evaluation.state.heap.has(atom.id);
  return (atom.kind === 'derived' || atom.kind === 'api') && evaluation.state.heap.has(atom.site);
}

function filledOf(evaluation: Evaluation, atom: Atom, depth: number, around: readonly Site[]): Atom {
  // What was filled before is looked at afresh, not filled again.
  if (atom.kind === 'derived' && atom.operator === 'with') return filledOf(evaluation, atom.parts[0]![0]!.atom, depth, around);
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
    const below = heldBelow(evaluation, atom, new Set(around));
    if (below.length > 0) fields.set('%element', below);
  }
  const before = last.get(atom);
  if (before?.fields.size === fields.size && [...fields].every(([name, value]) => before.fields.get(name) === value)) return before;
  const taken: Extract<Atom, { kind: 'snapshot' }> = { kind: 'snapshot', site: atom.id, shape: atom.shape, place: atom.place, fields };
  last.set(atom, taken);
  return taken;
}

/** So many objects are looked into below the last level. */
const mostBelow = 12;

/** Too deep to keep apart: all that an object holds, and what that holds, in one. Each object is looked at once. */
function heldBelow(evaluation: Evaluation, atom: Extract<Atom, { kind: 'object' }>, seen: Set<Site>): Value {
  let all: Value = [];
  if (seen.has(atom.id) || seen.size > mostBelow) return all;
  seen.add(atom.id);
  for (const name of evaluation.state.heap.fieldsOf(atom.id).filter(one => !one.startsWith('%') || one === '%element').slice(0, 20)) {
    for (const held of evaluation.state.heap.read(atom.id, name)!) all = union(all, held.atom.kind === 'object' ? heldBelow(evaluation, held.atom, seen) : [held]);
  }
  return all;
}

const last = new WeakMap<Atom, Extract<Atom, { kind: 'snapshot' }>>();
