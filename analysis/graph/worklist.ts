/** A queue that holds each item at most once. */
export class Worklist<Item> {
  readonly #waiting: Set<Item>;

  constructor(items: Iterable<Item>) {
    this.#waiting = new Set(items);
  }

  add(item: Item): void {
    this.#waiting.add(item);
  }

  /** Takes items out, oldest first, until none is left; items added meanwhile are taken too. */
  *drain(): Generator<Item> {
    for (const item of this.#waiting) {
      this.#waiting.delete(item);
      yield item;
    }
  }
}
