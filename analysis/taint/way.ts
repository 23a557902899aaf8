import type { Condition } from '../summaries/value.js';
import { areContradictory } from './contradiction.js';

/**
 * What holds on a way through the program. There is one for each list of conditions, so that whether a way can be gone is found out
 * once, however many walks take it.
 */
export class Way {
  readonly #conditions: readonly Condition[];
  readonly #further = new WeakMap<Condition, Way>();
  #isPossible: boolean | undefined;

  constructor(conditions: readonly Condition[] = []) {
    this.#conditions = conditions;
  }

  /** Whether the conditions can hold together. */
  get isPossible(): boolean {
    return (this.#isPossible ??= !areContradictory(this.#conditions));
  }

  /** The way on which a condition holds, too; the same, where it does already. */
  under(condition: Condition | undefined): Way {
    if (!condition || this.#conditions.includes(condition)) return this;
    let further = this.#further.get(condition);
    if (!further) this.#further.set(condition, (further = new Way([...this.#conditions, condition])));
    return further;
  }
}

/** The way of which nothing is known. */
export const anyWay = new Way();
