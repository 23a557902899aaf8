import { all, both, either } from './condition.js';
import { Heap } from './heap.js';
import type { Site } from './site.js';
import { undefinedValue, type Condition, type Value } from './value.js';
import { Ways } from './ways.js';

/** What is known on the way to a point, newest first. Shared beginnings are shared in memory, so that joins find them. */
export interface Assumed {
  readonly condition: Condition;
  readonly before: Assumed | undefined;
  readonly depth: number;
  /** All of it as one condition. */
  readonly total: Condition | undefined;
}

/** One more thing learnt; what all of it says is put together when somebody asks. */
class Learnt implements Assumed {
  readonly depth: number;
  #total: Condition | undefined;
  #isKnown = false;

  constructor(
    readonly condition: Condition,
    readonly before: Assumed | undefined,
  ) {
    this.depth = (before?.depth ?? 0) + 1;
  }

  get total(): Condition | undefined {
    if (!this.#isKnown) {
      this.#total = both(this.before?.total, this.condition);
      this.#isKnown = true;
    }
    return this.#total;
  }
}

/** What a function knows at one point of its body. Owned by one block: `fork` it before another one goes on with it. */
export interface State {
  /** By slot; absent where nothing was written yet. */
  variables: (Value | undefined)[];
  heap: Heap;
  assumed: Assumed | undefined;
  reachable: boolean;
}

export function forkState(state: State): State {
  return { variables: [...state.variables], heap: state.heap.fork(), assumed: state.assumed, reachable: state.reachable };
}

export function assume(state: State, condition: Condition | undefined): void {
  if (!condition) return;
  const before = state.assumed;
  state.assumed = new Learnt(condition, before);
}

/** What holds where control comes from any of `states`. Values that differ keep what is known on their own way. */
export function joinStates(states: readonly State[], initial: (id: Site, field: string) => Value | undefined): State {
  if (states.length === 1) return forkState(states[0]!);
  const shared = states.slice(1).reduce<Assumed | undefined>((known, state) => sharedAssumed(known, state.assumed), states[0]!.assumed);
  const own = states.map(state => since(state.assumed, shared));
  const slots = states.reduce((most, state) => Math.max(most, state.variables.length), 0);
  const ways = new Ways(own);
  const variables: (Value | undefined)[] = new Array<Value | undefined>(slots);
  for (let slot = 0; slot < slots; slot++) {
    const first = states[0]!.variables[slot];
    if (states.every(state => state.variables[slot] === first)) {
      variables[slot] = first;
      continue;
    }
    variables[slot] = ways.join(states.map(state => state.variables[slot] ?? undefinedValue));
  }
  const joined: State = { variables, heap: Heap.join(states.map(state => state.heap), own, initial), assumed: shared, reachable: true };
  assume(joined, either(own));
  return joined;
}

/** What was learnt after `shared`. */
export function since(assumed: Assumed | undefined, shared: Assumed | undefined): Condition | undefined {
  if (!shared) return assumed?.total;
  const parts: Condition[] = [];
  for (let one = assumed; one && one !== shared; one = one.before) parts.push(one.condition);
  return all(parts.reverse());
}

function sharedAssumed(left: Assumed | undefined, right: Assumed | undefined): Assumed | undefined {
  let [one, other] = [left, right];
  while (one !== other) {
    if (!one || !other) return undefined;
    if (one.depth >= other.depth) one = one.before;
    else other = other.before;
  }
  return one;
}
