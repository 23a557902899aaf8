import type { Site } from './site.js';
import { given, union, undefinedValue, type Condition, type Value } from './value.js';
import { Ways } from './ways.js';

type Fields = Map<string, Value>;

const noFields: Fields = new Map();

/** What was written before, as it stood; newest first, each layer less than half of the next one. */
interface Layer {
  readonly objects: ReadonlyMap<Site, Fields>;
  readonly next: Layer | undefined;
  /** Set for the last layer of a heap that stands on something else. */
  readonly ground: HeapGround | undefined;
}

/** What a promise is settled with. */
const settled: ReadonlySet<string> = new Set(['%awaited', '%rejected']);

/** What a heap stands on, that is asked for all that was not written to the heap itself. */
export interface HeapGround {
  read(id: Site, field: string): Value | undefined;
  has(id: Site): boolean;
  heldBy(id: Site): ReadonlyMap<string, Value>;
  objects(): Iterable<Site>;
}

/** What was written to the fields of objects, each oldest first. */
export type Written = ReadonlyMap<Site, ReadonlyMap<string, Value>>;

/** One for each write there ever was. 0 is of the heap that nobody wrote to. */
let stamps = 0;

/**
 * What the fields of objects hold at one point of a function, by object and field name.
 *
 * `fork` freezes what is known and writes go to a new heap, so a branch costs nothing until it writes. What a heap reads (few layers, of
 * growing size) is kept apart from where it comes from (every heap forked on the way), so that a join looks only at what was written
 * since the ways parted, however long ago the rest was.
 */
export class Heap {
  readonly #parent: Heap | undefined;
  readonly #depth: number;
  /** Names of fields written here, by object. */
  readonly #touched = new Map<Site, Set<string>>();
  /** What was written here since the last fork. */
  #recent = new Map<Site, Fields>();
  #below: Layer | undefined;
  #stamp: number;
  #settled: Heap | undefined;

  constructor(parent?: Heap, below: Layer | undefined = parent ? parent.#frozen() : undefined) {
    this.#parent = parent;
    this.#depth = parent ? parent.#depth + 1 : 0;
    this.#below = below;
    this.#stamp = parent ? parent.#stamp : 0;
  }

  /** An empty heap on something else, which nobody writes to as long as this one is read. */
  static on(ground: HeapGround, stamp: number): Heap {
    const heap = new Heap(undefined, { objects: noObjects, next: undefined, ground });
    heap.#stamp = stamp;
    return heap;
  }

  /** What was written since the heap stood on something else alone. */
  written(): Written {
    const layers: ReadonlyMap<Site, Fields>[] = [];
    for (let layer = this.#frozen(); layer && !layer.ground; layer = layer.next) layers.push(layer.objects);
    return merged(layers);
  }

  /** The heap as it stands, with all of that written to it in one go. */
  with(written: Written): Heap {
    const heap = new Heap(undefined, written.size === 0 ? this.#frozen() : pushed(written as ReadonlyMap<Site, Fields>, this.#frozen()));
    heap.#stamp = written.size === 0 ? this.#stamp : ++stamps;
    return heap;
  }

  /** Says that nothing was written: two heaps of one stamp hold the same. */
  get stamp(): number {
    return this.#stamp;
  }

  fork(): Heap {
    // A heap nobody wrote to is not worth keeping.
    return this.#touched.size === 0 && this.#parent ? new Heap(this.#parent, this.#below) : new Heap(this);
  }

  /** The same heap without a memory of where it comes from, as it stands now: to be forked or read, not written. */
  settled(): Heap {
    if (this.#settled?.stamp !== this.#stamp) {
      this.#settled = new Heap(undefined, this.#frozen());
      this.#settled.#stamp = this.#stamp;
    }
    return this.#settled;
  }

  #frozen(): Layer | undefined {
    if (this.#recent.size === 0) return this.#below;
    const recent = this.#recent;
    this.#recent = new Map();
    return (this.#below = pushed(recent, this.#below));
  }

  read(id: Site, field: string): Value | undefined {
    const recent = this.#recent.get(id)?.get(field);
    if (recent) return recent;
    for (let layer = this.#below; layer; layer = layer.next) {
      if (layer.ground) return layer.ground.read(id, field);
      const value = layer.objects.get(id)?.get(field);
      if (value) return value;
    }
    return undefined;
  }

  write(id: Site, field: string, value: Value): void {
    this.#stamp = ++stamps;
    let fields = this.#recent.get(id);
    if (!fields) this.#recent.set(id, (fields = new Map()));
    fields.set(field, value);
    let names = this.#touched.get(id);
    if (!names) this.#touched.set(id, (names = new Set()));
    names.add(field);
  }

  /** Adds to what the field may hold; what it held before stays possible. */
  writeAlso(id: Site, field: string, value: Value): void {
    const before = this.read(id, field);
    this.write(id, field, before ? union(before, value) : value);
  }

  /** Whether a field of an object that was there before holds something else now; a promise is settled once. `before`: the heap that this one comes from. */
  hasChanged(before: Heap): boolean {
    if (before === this) return false;
    for (const [id, names] of this.#touched) {
      if (!before.has(id)) continue;
      for (const name of names) if (!settled.has(name) && this.read(id, name) !== before.read(id, name)) return true;
    }
    return this.#parent?.hasChanged(before) ?? false;
  }

  has(id: Site): boolean {
    if (this.#recent.has(id)) return true;
    for (let layer = this.#below; layer; layer = layer.next) if (layer.ground ? layer.ground.has(id) : layer.objects.has(id)) return true;
    return false;
  }

  /** The names of the fields written, oldest first. */
  fieldsOf(id: Site): readonly string[] {
    return [...this.heldBy(id).keys()];
  }

  /** The fields written, oldest first, with what they hold. To be read before the next write. */
  heldBy(id: Site): ReadonlyMap<string, Value> {
    let newest: Fields | undefined = this.#recent.get(id);
    let older: Fields[] | undefined;
    for (let layer = this.#below; layer; layer = layer.next) {
      const fields = layer.ground ? groundFields(layer.ground, id) : layer.objects.get(id);
      if (!fields) continue;
      if (!newest) newest = fields;
      else (older ??= [newest]).push(fields);
    }
    if (!older) return newest ?? noFields;
    const all: Fields = new Map(older.pop());
    for (let fields = older.pop(); fields; fields = older.pop()) for (const [name, value] of fields) all.set(name, value);
    return all;
  }

  objects(): Iterable<Site> {
    const ids = new Set<Site>(this.#recent.keys());
    for (let layer = this.#below; layer; layer = layer.next) for (const id of layer.ground ? layer.ground.objects() : layer.objects.keys()) ids.add(id);
    return ids;
  }

  /**
   * What holds where control comes from any of `heaps`; `conditions[i]` is what is known on way `i`.
   *
   * `initial` gives what a field holds on a way that never wrote it; absent for an object that does not exist on that way.
   */
  static join(heaps: readonly Heap[], conditions: readonly (Condition | undefined)[], initial: (id: Site, field: string) => Value | undefined): Heap {
    const [first] = heaps;
    if (heaps.length === 1) return first!.fork();
    const ancestor = heaps.slice(1).reduce<Heap | undefined>((known, heap) => Heap.#commonAncestor(known, heap), first);
    // Where one way changed nothing, only what the other changed of what was there needs a second look.
    if (heaps.length === 2 && ancestor) {
      const still = heaps.findIndex(heap => heap === ancestor || (heap.#touched.size === 0 && heap.#parent === ancestor));
      if (still >= 0) return Heap.#joinOnto(ancestor, heaps[1 - still]!, conditions[still], conditions[1 - still], initial);
    }
    const joined = ancestor ? ancestor.fork() : new Heap();
    const touched = new Map<Site, Set<string>>();
    for (const heap of heaps) {
      for (let layer: Heap | undefined = heap; layer && layer !== ancestor; layer = layer.#parent) {
        for (const [id, written] of layer.#touched) {
          let names = touched.get(id);
          if (!names) touched.set(id, (names = new Set()));
          for (const name of written) names.add(name);
        }
      }
    }
    const ways = new Ways(conditions);
    for (const [id, names] of touched) {
      const exists = heaps.map(heap => heap.has(id));
      for (const name of names) {
        const values = heaps.map((heap, index) => heap.read(id, name) ?? initial(id, name) ?? (exists[index] && !name.startsWith('%') ? undefinedValue : undefined));
        const present = values.filter(value => value !== undefined);
        const same = present.every(value => value === present[0]);
        const value = same && present.length > 0 ? present[0]! : ways.join(values);
        joined.write(id, name, value);
      }
    }
    return joined;
  }

  static #joinOnto(before: Heap, after: Heap, conditionBefore: Condition | undefined, conditionAfter: Condition | undefined, initial: (id: Site, field: string) => Value | undefined): Heap {
    const joined = after.fork();
    const seen = new Map<Site, Set<string>>();
    for (let layer: Heap | undefined = after; layer && layer !== before; layer = layer.#parent) {
      for (const [id, written] of layer.#touched) {
        if (!before.has(id) && !initial(id, '')) continue;
        let names = seen.get(id);
        if (!names) seen.set(id, (names = new Set()));
        for (const name of written) {
          if (names.has(name)) continue;
          names.add(name);
          const now = after.read(id, name);
          // Written where the ways had parted already.
          if (now === undefined) continue;
          const old = before.read(id, name) ?? initial(id, name) ?? (name.startsWith('%') ? undefined : undefinedValue);
          if (old === undefined || old === now) continue;
          joined.write(id, name, union(given(old, conditionBefore), given(now, conditionAfter)));
        }
      }
    }
    return joined;
  }

  static #commonAncestor(left: Heap | undefined, right: Heap | undefined): Heap | undefined {
    let [deep, other] = [left, right];
    while (deep !== other) {
      if (!deep || !other) return undefined;
      if (deep.#depth >= other.#depth) deep = deep.#parent;
      else other = other.#parent;
    }
    return deep;
  }
}

const noObjects: ReadonlyMap<Site, Fields> = new Map();

function groundFields(ground: HeapGround, id: Site): Fields | undefined {
  const fields = ground.heldBy(id);
  return fields.size > 0 ? (fields as Fields) : undefined;
}

/** Layers of about one size become one, so that there are few and each write is copied seldom. */
function pushed(objects: ReadonlyMap<Site, Fields>, below: Layer | undefined): Layer {
  const newest: ReadonlyMap<Site, Fields>[] = [objects];
  let size = objects.size;
  let next = below;
  for (; next && !next.ground && next.objects.size <= 2 * size; next = next.next) {
    newest.push(next.objects);
    size += next.objects.size;
  }
  return { objects: merged(newest), next, ground: undefined };
}

/** The layers as one; the newest come first. */
function merged(layers: readonly ReadonlyMap<Site, Fields>[]): ReadonlyMap<Site, Fields> {
  if (layers.length === 1) return layers[0]!;
  const all = new Map<Site, Fields>();
  for (const layer of layers.toReversed()) {
    for (const [id, fields] of layer) {
      const known = all.get(id);
      all.set(id, known ? new Map([...known, ...fields]) : fields);
    }
  }
  return all;
}
