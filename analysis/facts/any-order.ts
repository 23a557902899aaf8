import type { Heap } from '../summaries/heap.js';
import type { Site } from '../summaries/site.js';
import { union, type FunctionAtom, type Value } from '../summaries/value.js';

/** A method that a module offers, and the module. */
interface Offer {
  readonly atom: FunctionAtom;
  readonly path: string;
}

interface Instance {
  /** What each field held when a method began or had ended. */
  readonly fields: Map<string, Value>;
  readonly methods: Offer[];
  /** How many methods had run when a field held something new last. */
  newAfter: number;
}

/**
 * What instances hold whose methods somebody outside calls, in an order that nobody knows: each method begins with what any of them may
 * have left behind.
 */
export class AnyOrder {
  readonly #instances = new Map<Site, Instance>();

  /** What the fields of an instance may hold as far as methods of it ran; absent before the first. */
  heldBy(id: Site): ReadonlyMap<string, Value> | undefined {
    return this.#instances.get(id)?.fields;
  }

  /** Begins an instance as it was when its first method began. */
  restore(id: Site, fields: ReadonlyMap<string, Value>): void {
    if (!this.#instances.has(id)) this.#instances.set(id, { fields: new Map(fields), methods: [], newAfter: 0 });
  }

  /** Lets the fields of an instance hold whatever they held between two of its methods. */
  begin(id: Site, heap: Heap): void {
    const { fields } = this.#instanceAt(id, heap);
    for (const [name, ever] of fields) if (heap.read(id, name) !== ever) heap.write(id, name, ever);
  }

  /** Notes what a method left behind. */
  ran(id: Site, method: Offer, heap: Heap): void {
    const instance = this.#instanceAt(id, heap);
    const { fields, methods } = instance;
    for (const [name, now] of fieldsOf(heap, id)) {
      const before = fields.get(name);
      const ever = before ? both(before, now) : now;
      fields.set(name, ever);
      if (ever !== before && now.some(({ atom }) => atom.kind !== 'constant')) instance.newAfter = methods.length;
    }
    methods.push(method);
  }

  /** The methods that ran before another one left something new behind. Once more is enough: longer chains are missed. */
  calledAgain(): readonly Offer[] {
    return [...this.#instances.values()].flatMap(({ methods, newAfter }) => methods.slice(0, newAfter));
  }

  #instanceAt(id: Site, heap: Heap): Instance {
    let instance = this.#instances.get(id);
    // What its constructor left is what a first method begins with.
    if (!instance) this.#instances.set(id, (instance = { fields: new Map(fieldsOf(heap, id)), methods: [], newAfter: 0 }));
    return instance;
  }
}

function fieldsOf(heap: Heap, id: Site): readonly (readonly [string, Value])[] {
  return [...heap.heldBy(id)].filter(([name]) => !name.startsWith('%'));
}

/** What may be either, the very same value whenever it is asked of the same two. */
function both(before: Value, now: Value): Value {
  if (before === now) return before;
  let others = unions.get(before);
  if (!others) unions.set(before, (others = new WeakMap()));
  let known = others.get(now);
  if (!known) others.set(now, (known = union(before, now)));
  return known;
}

const unions = new WeakMap<Value, WeakMap<Value, Value>>();
