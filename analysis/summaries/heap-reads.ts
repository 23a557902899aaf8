import type { Heap, HeapGround } from './heap.js';
import type { Site } from './site.js';
import type { Value } from './value.js';

/** What one piece of work found in a heap that others wrote: whoever finds the same there does the same. */
export class HeapReads implements HeapGround {
  #heap: Heap;
  readonly #fields = new Map<Site, Map<string, Value | undefined>>();
  readonly #held = new Map<Site, ReadonlyMap<string, Value>>();
  readonly #present = new Map<Site, boolean>();

  constructor(heap: Heap) {
    this.#heap = heap;
  }

  read(id: Site, field: string): Value | undefined {
    let fields = this.#fields.get(id);
    if (!fields) this.#fields.set(id, (fields = new Map()));
    const known = fields.get(field);
    if (known || fields.has(field)) return known;
    const found = this.#heap.read(id, field);
    fields.set(field, found);
    return found;
  }

  has(id: Site): boolean {
    let known = this.#present.get(id);
    if (known === undefined) this.#present.set(id, (known = this.#heap.has(id)));
    return known;
  }

  heldBy(id: Site): ReadonlyMap<string, Value> {
    let known = this.#held.get(id);
    if (!known) this.#held.set(id, (known = this.#heap.heldBy(id)));
    return known;
  }

  objects(): Iterable<Site> {
    return this.#heap.objects();
  }

  /** Whether all that was found is found in another heap, too: the very same values. */
  holdIn(heap: Heap): boolean {
    for (const [id, present] of this.#present) if (heap.has(id) !== present) return false;
    for (const [id, fields] of this.#fields) for (const [field, value] of fields) if (heap.read(id, field) !== value) return false;
    for (const [id, held] of this.#held) if (!isSameTable(held, heap.heldBy(id))) return false;
    return true;
  }

  /** What was not looked at yet is found in that heap from now on. */
  moveTo(heap: Heap): void {
    this.#heap = heap;
  }
}

function isSameTable(before: ReadonlyMap<string, Value>, now: ReadonlyMap<string, Value>): boolean {
  if (before === now) return true;
  if (before.size !== now.size) return false;
  const others = now.entries();
  for (const [name, value] of before) {
    const [otherName, other] = others.next().value!;
    if (name !== otherName || value !== other) return false;
  }
  return true;
}
