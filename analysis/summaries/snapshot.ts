import type { Evaluation } from './evaluation.js';
import type { Site } from './site.js';
import { union, type Atom, type Value } from './value.js';

/** The value with every object replaced by what it holds now: what stands once somebody else has it. */
export function snapshot(evaluation: Evaluation, value: Value, depth = 4, around: readonly Site[] = []): Value {
  if (!value.some(one => one.atom.kind === 'object' || isFilled(evaluation, one.atom))) return value;
  const { stamp } = evaluation.state.heap;
  const before = pictures.get(value);
  // Nothing was written since it was taken.
  const known = around.length === 0 && before?.stamp === stamp ? before.taken[depth] : undefined;
  if (known) return known;
  const fresh = value.map(({ atom, when }) => {
    const held = atom.kind === 'object' ? snapshotOf(evaluation, atom, depth, around) : isFilled(evaluation, atom) && depth > 0 ? filledOf(evaluation, atom, depth, around) : atom;
    return when ? { atom: held, when } : { atom: held };
  });
  // The same picture again is the same thing: what was made of it before need not be made again.
  const taken = before && isSame(before.last, fresh) ? before.last : fresh;
  if (around.length > 0) {
    if (taken !== before?.last) pictures.set(value, { stamp: -1, taken: [], last: taken });
    return taken;
  }
  const all = before?.stamp === stamp ? before.taken : [];
  all[depth] = taken;
  pictures.set(value, { stamp, taken: all, last: taken });
  return taken;
}

function isSame(left: Value, right: Value): boolean {
  return left.length === right.length && left.every((one, index) => one.atom === right[index]!.atom && one.when === right[index]!.when);
}

/** What was made of a value: the last picture, and those of various depths that were taken of the heap with that stamp. */
interface Pictures {
  readonly stamp: number;
  readonly taken: Value[];
  readonly last: Value;
}

const pictures = new WeakMap<Value, Pictures>();

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
    let looked = 0;
    for (const [name, held] of evaluation.state.heap.heldBy(atom.id)) {
      if (looked++ === mostFields) break;
      // A class or the activation behind a closure is nothing that is handed over.
      if (name === '%class' || name === '%prototype') continue;
      fields.set(name, snapshot(evaluation, held, depth - 1, within));
    }
  } else if (!around.includes(atom.id)) {
    const below = heldBelow(evaluation, atom, new Set(around));
    if (below.length > 0) fields.set('%element', below);
  }
  const before = last.get(atom);
  if (before && haveSame(before.fields, fields)) return before;
  const taken: Extract<Atom, { kind: 'snapshot' }> = { kind: 'snapshot', site: atom.id, shape: atom.shape, place: atom.place, fields };
  last.set(atom, taken);
  return taken;
}

function haveSame(left: ReadonlyMap<string, Value>, right: ReadonlyMap<string, Value>): boolean {
  if (left.size !== right.size) return false;
  for (const [name, value] of right) if (left.get(name) !== value) return false;
  return true;
}

/** So many fields of an object are looked at. */
const mostFields = 60;
/** So many objects are looked into below the last level, and so many fields of each. */
const mostBelow = 12;
const mostFieldsBelow = 20;

/** Too deep to keep apart: all that an object holds, and what that holds, in one. Each object is looked at once. */
function heldBelow(evaluation: Evaluation, atom: Extract<Atom, { kind: 'object' }>, seen: Set<Site>): Value {
  let all: Value = [];
  if (seen.has(atom.id) || seen.size > mostBelow) return all;
  seen.add(atom.id);
  let looked = 0;
  for (const [name, value] of evaluation.state.heap.heldBy(atom.id)) {
    if (name.startsWith('%') && name !== '%element') continue;
    if (looked++ === mostFieldsBelow) break;
    for (const held of value) all = union(all, held.atom.kind === 'object' ? heldBelow(evaluation, held.atom, seen) : [held]);
  }
  return all;
}

const last = new WeakMap<Atom, Extract<Atom, { kind: 'snapshot' }>>();
