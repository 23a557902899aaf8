import type { Place } from '../ir/span.js';
import type { Evaluation } from './evaluation.js';
import { isShared, namesPutThere, putThere } from './given-before.js';
import type { Heap } from './heap.js';
import { entryPrefix } from './map-entries.js';
import type { Site } from './site.js';
import { union, type ApiAtom, type Atom, type ObjectShape, type Value } from './value.js';

type ObjectAtom = Extract<Atom, { kind: 'object' }>;
type SnapshotAtom = Extract<Atom, { kind: 'snapshot' }>;

/**
 * The value with every object replaced by what it holds now: what stands once somebody else has it.
 *
 * In a summary the same picture again is the same thing, so that callers need not put it into their words again. Once everything runs,
 * nobody does, and pictures, of ever larger objects, are looked at seldom: there each is developed when somebody looks.
 */
export function snapshot({ state: { heap }, whole }: Evaluation, value: Value, depth = 4): Value {
  if (!value.some(one => one.atom.kind === 'object' || isFilled(heap, one.atom))) return value;
  return whole ? pictureOf(heap.settled(), value, depth, [], later) : snapshotNow(heap, value, depth);
}

function snapshotNow(heap: Heap, value: Value, depth: number): Value {
  const { stamp } = heap;
  const before = pictures.get(value);
  // Nothing was written since it was taken.
  const known = before?.stamp === stamp ? before.taken[depth] : undefined;
  if (known) return known;
  const taken = pictureOf(heap, value, depth, [], atOnce);
  const all = before?.stamp === stamp ? before.taken : [];
  all[depth] = taken;
  pictures.set(value, { stamp, taken: all, last: taken });
  return taken;
}

/** What was made of a value: the last picture, and those of various depths that were taken of the heap with that stamp. */
interface Pictures {
  readonly stamp: number;
  readonly taken: Value[];
  readonly last: Value;
}

const pictures = new WeakMap<Value, Pictures>();

type Take = (heap: Heap, atom: ObjectAtom, depth: number, around: readonly Site[]) => SnapshotAtom;

function pictureOf(heap: Heap, value: Value, depth: number, around: readonly Site[], take: Take): Value {
  if (!value.some(one => one.atom.kind === 'object' || isFilled(heap, one.atom))) return value;
  const fresh = value.map(({ atom, when }) => {
    const held = atom.kind === 'object' ? take(heap, atom, depth, around) : isFilled(heap, atom) && depth > 0 ? filledOf(heap, atom, depth, around, take) : atom;
    return when ? { atom: held, when } : { atom: held };
  });
  if (take === later) return fresh;
  const before = pictures.get(value);
  if (before && isSame(before.last, fresh)) return before.last;
  pictures.set(value, { stamp: -1, taken: [], last: fresh });
  return fresh;
}

function isSame(left: Value, right: Value): boolean {
  return left.length === right.length && left.every((one, index) => one.atom === right[index]!.atom && one.when === right[index]!.when);
}

/** Something from outside that was given more to hold: `video.srcObject = stream`. */
function isFilled(heap: Heap, atom: Atom): boolean {
  if (atom.kind === 'place') return heap.has(atom.id);
  return (atom.kind === 'derived' && heap.has(atom.site)) || (atom.kind === 'api' && (atom.self !== undefined || heap.has(atom.site) || isShared(heap, atom)));
}

function filledOf(heap: Heap, atom: Atom, depth: number, around: readonly Site[], take: Take): Atom {
  // What was filled before is looked at afresh, not filled again.
  if (atom.kind === 'derived' && atom.operator === 'with') return filledOf(heap, atom.parts[0]![0]!.atom, depth, around, take);
  if (atom.kind === 'api' && atom.self) return withSelf(heap, atom, atom.self, depth, around, take);
  const id = atom.kind === 'place' ? atom.id : atom.kind === 'derived' || atom.kind === 'api' ? atom.site : 0;
  if (around.includes(id)) return atom;
  const within = [...around, id];
  const fields = (atom.kind === 'api' ? namesPutThere(heap, atom) : heap.fieldsOf(id).filter(name => !name.startsWith('%'))).slice(0, 20);
  if (fields.length === 0) return atom;
  const held = (name: string): Value => (atom.kind === 'api' ? putThere(heap, atom, name)?.value : heap.read(id, name))!;
  return { kind: 'derived', site: id, operator: 'with', name: fields.join(' '), parts: [[{ atom }], ...fields.map(name => pictureOf(heap, held(name), depth - 1, within, take))] };
}

/** Something from outside with the object that its model's code makes of it; what that keeps in maps stands under its names. */
function withSelf(heap: Heap, atom: ApiAtom, self: Value, depth: number, around: readonly Site[], take: Take): Atom {
  if (around.includes(atom.site)) return atom;
  const within = [...around, atom.site];
  const pictured: ApiAtom = { ...atom, self: pictureOf(heap, self, depth, within, take) };
  const named = self.flatMap(({ atom: one }) => (one.kind === 'object' ? [...heap.heldBy(one.id).values()].flat() : []))
    .flatMap(({ atom: kept }) => (kept.kind === 'object' && kept.shape === 'map' ? [...heap.heldBy(kept.id)] : []))
    .filter(([name, value]) => name.startsWith(entryPrefix) && !/\s/.test(name) && value.length > 0).slice(0, 20);
  const put = [...heap.heldBy(atom.site)].filter(([name]) => !name.startsWith('%')).slice(0, 20);
  const fields = [...put, ...named.map(([name, value]) => [name.slice(entryPrefix.length), value] as const)];
  if (fields.length === 0) return pictured;
  return { kind: 'derived', site: atom.site, operator: 'with', name: fields.map(([name]) => name).join(' '), parts: [[{ atom: pictured }], ...fields.map(([, value]) => pictureOf(heap, value, depth - 1, within, take))] };
}

function atOnce(heap: Heap, atom: ObjectAtom, depth: number, around: readonly Site[]): SnapshotAtom {
  const fields = fieldsIn(heap, atom, depth, around, atOnce);
  const before = last.get(atom);
  if (before && haveSame(before.fields, fields)) return before;
  const taken: SnapshotAtom = { kind: 'snapshot', site: atom.id, shape: atom.shape, place: atom.place, fields };
  last.set(atom, taken);
  return taken;
}

const last = new WeakMap<Atom, SnapshotAtom>();

function haveSame(left: ReadonlyMap<string, Value>, right: ReadonlyMap<string, Value>): boolean {
  if (left.size !== right.size) return false;
  for (const [name, value] of right) if (left.get(name) !== value) return false;
  return true;
}

/** `heap` is one that nobody writes to. */
function later(heap: Heap, atom: ObjectAtom, depth: number, around: readonly Site[]): SnapshotAtom {
  return new Undeveloped(heap, atom, depth, around);
}

/** A snapshot whose fields are read off a heap that nobody writes to, when they are asked for. */
class Undeveloped implements SnapshotAtom {
  readonly kind = 'snapshot';
  readonly site: Site;
  readonly shape: ObjectShape;
  readonly place: Place;
  #develop: (() => ReadonlyMap<string, Value>) | undefined;
  #fields: ReadonlyMap<string, Value> | undefined;

  constructor(heap: Heap, atom: ObjectAtom, depth: number, around: readonly Site[]) {
    this.site = atom.id;
    this.shape = atom.shape;
    this.place = atom.place;
    this.#develop = () => fieldsIn(heap, atom, depth, around, later);
  }

  /** What says whether two of them are alike. */
  get comparedBy(): readonly string[] {
    return ['kind', 'site', 'shape', 'place', 'fields'];
  }

  get fields(): ReadonlyMap<string, Value> {
    if (this.#develop) {
      this.#fields = this.#develop();
      this.#develop = undefined;
    }
    return this.#fields!;
  }
}

/** So many fields of an object are looked at. */
const mostFields = 60;

function fieldsIn(heap: Heap, atom: ObjectAtom, depth: number, around: readonly Site[], take: Take): ReadonlyMap<string, Value> {
  const fields = new Map<string, Value>();
  if (around.includes(atom.id)) return fields;
  if (depth === 0) {
    const below = heldBelow(heap, atom, new Set(around));
    if (below.length > 0) fields.set('%element', below);
    return fields;
  }
  const within = [...around, atom.id];
  let looked = 0;
  const isKept = atom.shape === 'kept' || heap.read(atom.id, '%kept') !== undefined;
  for (const [name, held] of heap.heldBy(atom.id)) {
    if (looked++ === mostFields) break;
    if (name === '%kept') continue;
    // A class or the activation behind a closure is nothing that is handed over.
    if (name === '%class' || name === '%prototype') continue;
    if (isKept && !name.startsWith('%')) fields.set(name, [{ atom: { kind: 'cell', object: atom.id, field: name, name } }]);
    else fields.set(name, pictureOf(heap, held, depth - 1, within, take));
  }
  return fields;
}

/** So many objects are looked into below the last level, and so many fields of each. */
const mostBelow = 12;
const mostFieldsBelow = 20;

/** Too deep to keep apart: all that an object holds, and what that holds, in one. Each object is looked at once. */
function heldBelow(heap: Heap, atom: ObjectAtom, seen: Set<Site>): Value {
  let all: Value = [];
  if (seen.has(atom.id) || seen.size > mostBelow) return all;
  seen.add(atom.id);
  let looked = 0;
  for (const [name, value] of heap.heldBy(atom.id)) {
    if (name.startsWith('%') && name !== '%element') continue;
    if (looked++ === mostFieldsBelow) break;
    for (const held of value) all = union(all, held.atom.kind === 'object' ? heldBelow(heap, held.atom, seen) : [held]);
  }
  return all;
}
