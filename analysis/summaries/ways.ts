import { either } from './condition.js';
import { given, union, type Condition, type Value } from './value.js';

/** The ways by which control comes to a point, each with what is known on it. */
export class Ways {
  readonly #known: readonly (Condition | undefined)[];
  /** What is known where control comes by one of several, by their numbers. */
  readonly #together = new Map<string, Together>();

  constructor(known: readonly (Condition | undefined)[]) {
    this.#known = known;
  }

  /** What something is that is `values[i]` on way `i`; absent for a way on which it is not there. What it is on several ways is said once, if that can be said. */
  join(values: readonly (Value | undefined)[]): Value {
    let sum: Value = [];
    for (const [way, value] of values.entries()) {
      if (!value) continue;
      const together = values.indexOf(value) === values.lastIndexOf(value) ? undefined : this.#knownWhere(values, value);
      if (!together || together.isTooMuch) sum = union(sum, given(value, this.#known[way]));
      else if (together.first === way) sum = union(sum, given(value, together.known));
    }
    return sum;
  }

  #knownWhere(values: readonly (Value | undefined)[], value: Value): Together {
    const numbers = [...values.keys()].filter(way => values[way] === value);
    const key = numbers.join(' ');
    let together = this.#together.get(key);
    if (!together) this.#together.set(key, (together = this.#tellTogether(numbers)));
    return together;
  }

  #tellTogether(numbers: readonly number[]): Together {
    const parts = numbers.map(way => this.#known[way]);
    const known = either(parts);
    return { first: numbers[0]!, known, isTooMuch: known === undefined && !parts.includes(undefined) };
  }
}

interface Together {
  readonly first: number;
  /** Absent where nothing in particular is known. */
  readonly known: Condition | undefined;
  /** Whether so much is known that some of it has to be forgotten: of each way less is forgotten by itself. */
  readonly isTooMuch: boolean;
}
