import type { Site } from './site.js';
import { given, union, undefinedValue, type Condition, type Value } from './value.js';

type Fields = Map<string, Value>;

/**
 * What the fields of objects hold at one point of a function, by object and field name.
 *
 * Layers: `fork` freezes what is known and writes go to a new layer, so a branch costs nothing until it writes.
 */
export class Heap {
  readonly #parent: Heap | undefined;
  readonly #depth: number;
  readonly #own = new Map<Site, Fields>();

  constructor(parent?: Heap) {
    this.#parent = parent;
    this.#depth = parent ? parent.#depth + 1 : 0;
  }

  fork(): Heap {
    // A layer nobody wrote to is not worth keeping.
    if (this.#own.size === 0 && this.#parent) return new Heap(this.#parent);
    return this.#depth > 8 ? new Heap(this.#compacted()) : new Heap(this);
  }

  read(id: Site, field: string): Value | undefined {
    return this.#own.get(id)?.get(field) ?? this.#parent?.read(id, field);
  }

  write(id: Site, field: string, value: Value): void {
    let fields = this.#own.get(id);
    if (!fields) this.#own.set(id, (fields = new Map()));
    fields.set(field, value);
  }

  /** Adds to what the field may hold; what it held before stays possible. */
  writeAlso(id: Site, field: string, value: Value): void {
    const before = this.read(id, field);
    this.write(id, field, before ? union(before, value) : value);
  }

  has(id: Site): boolean {
    return this.#own.has(id) || this.#parent?.has(id) === true;
  }

  /** The fields written, oldest first. */
  fieldsOf(id: Site): readonly string[] {
    const layers = this.#layers().map(layer => layer.#own.get(id)).filter(fields => fields !== undefined);
    if (layers.length === 1) return [...layers[0]!.keys()];
    return [...new Set(layers.flatMap(fields => [...fields.keys()]))];
  }

  objects(): Iterable<Site> {
    return new Set(this.#layers().reverse().flatMap(layer => [...layer.#own.keys()]));
  }

  /** The same, with all layers but the lowest made one. */
  #compacted(): Heap {
    const [lowest, ...layers] = this.#layers();
    const compact = new Heap(lowest);
    for (const layer of layers) compact.#take(layer);
    return compact;
  }

  /**
   * The same in one layer, made by writing the upper layers into the lowest. Heaps forked from it before must not be used any more.
   */
  settled(): Heap {
    const [lowest, ...layers] = this.#layers();
    for (const layer of layers) lowest.#take(layer);
    return lowest;
  }

  /** All layers, the lowest first. */
  #layers(): [lowest: Heap, ...upper: Heap[]] {
    if (!this.#parent) return [this];
    const layers = this.#parent.#layers();
    layers.push(this);
    return layers;
  }

  #take(layer: Heap): void {
    for (const [id, fields] of layer.#own) {
      const known = this.#own.get(id);
      if (!known) this.#own.set(id, new Map(fields));
      else for (const [name, value] of fields) known.set(name, value);
    }
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
      const still = heaps.findIndex(heap => heap === ancestor || (heap.#own.size === 0 && heap.#parent === ancestor));
      if (still >= 0) return Heap.#joinOnto(ancestor, heaps[1 - still]!, conditions[still], conditions[1 - still], initial);
    }
    const joined = ancestor ? ancestor.fork() : new Heap();
    const touched = new Map<Site, Set<string>>();
    for (const heap of heaps) {
      for (let layer: Heap | undefined = heap; layer && layer !== ancestor; layer = layer.#parent) {
        for (const [id, fields] of layer.#own) {
          let names = touched.get(id);
          if (!names) touched.set(id, (names = new Set()));
          for (const name of fields.keys()) names.add(name);
        }
      }
    }
    for (const [id, names] of touched) {
      const exists = heaps.map(heap => heap.has(id));
      for (const name of names) {
        const values = heaps.map((heap, index) => heap.read(id, name) ?? initial(id, name) ?? (exists[index] && !name.startsWith('%') ? undefinedValue : undefined));
        const present = values.filter(value => value !== undefined);
        const same = present.every(value => value === present[0]);
        const value = same && present.length > 0 ? present[0]! : values.reduce<Value>((sum, one, index) => (one ? union(sum, given(one, conditions[index])) : sum), []);
        joined.write(id, name, value);
      }
    }
    return joined;
  }

  static #joinOnto(before: Heap, after: Heap, conditionBefore: Condition | undefined, conditionAfter: Condition | undefined, initial: (id: Site, field: string) => Value | undefined): Heap {
    const joined = after.fork();
    const seen = new Map<Site, Set<string>>();
    for (let layer: Heap | undefined = after; layer && layer !== before; layer = layer.#parent) {
      for (const [id, fields] of layer.#own) {
        if (!before.has(id) && !initial(id, '')) continue;
        let names = seen.get(id);
        if (!names) seen.set(id, (names = new Set()));
        for (const name of fields.keys()) {
          if (names.has(name)) continue;
          names.add(name);
          const now = after.read(id, name)!;
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
