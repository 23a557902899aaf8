import { emptyCallModel, emptyValueModel, type ApiState, type CallModel, type ValueModel } from './api-state.js';

/** Makes nodes so that the same states always give the same node. */
export class ApiNodes {
  readonly #known = new Map<string, ApiNode>();

  /** The node of these states and of the chains that begin there. */
  of(states: readonly ApiState[]): ApiNode {
    const closed = new Set(states);
    // Ends because a set iterates over what is added meanwhile, once each, and there are finitely many states.
    for (const state of closed) if (state.chain) closed.add(state.chain);
    const ordered = [...closed].sort((left, right) => left.id - right.id);
    const name = ordered.map(state => state.id).join();
    const known = this.#known.get(name);
    if (known) return known;
    const node = new ApiNode(this, ordered);
    this.#known.set(name, node);
    return node;
  }
}

/**
 * An outside value that a program can hold: a module, a function of it, what that returns. The same path gives the same node, so nodes
 * may be compared by identity. Each step gives `undefined` where no model says anything any more.
 */
export class ApiNode {
  readonly #nodes: ApiNodes;
  readonly #states: readonly ApiState[];
  readonly #steps = new Map<string, ApiNode | undefined>();
  #call: CallModel | undefined;
  #construct: CallModel | undefined;
  #value: ValueModel | undefined;

  constructor(nodes: ApiNodes, states: readonly ApiState[]) {
    this.#nodes = nodes;
    this.#states = states;
  }

  /** What models say of calling it. */
  get call(): CallModel {
    return (this.#call ??= merge(emptyCallModel(), this.#states.map(state => state.call)));
  }

  /** What models say of `new` with it. */
  get construct(): CallModel {
    return (this.#construct ??= merge(emptyCallModel(), this.#states.map(state => state.construct)));
  }

  /** What models say of reading or writing it. */
  get value(): ValueModel {
    return (this.#value ??= merge(emptyValueModel(), this.#states.map(state => state.value)));
  }

  /** The member of that name. */
  member(name: string): ApiNode | undefined {
    return this.#step(`.${name}`, state => [state.transparent.includes(name) ? state : undefined, state.members.get(name), state.anyMember]);
  }

  /** What a call of it returns. */
  returned(): ApiNode | undefined {
    return this.#step('()', state => [state.returned]);
  }

  /** What `new` with it gives. */
  instance(): ApiNode | undefined {
    return this.#step('new', state => [state.instance]);
  }

  /** What awaiting it gives. */
  awaited(): ApiNode | undefined {
    return this.#step('await', state => [state.awaited]);
  }

  /** What its elements are, for an array, set or map. */
  element(): ApiNode | undefined {
    return this.#step('[]', state => [state.element]);
  }

  /** What is passed to a call of it, counted from 0: a value that the API reads or calls back. */
  argument(index: number): ApiNode | undefined {
    return this.#step(`(${index})`, state => state.arguments.filter(({ from, to }) => from <= index && index <= to).map(({ state: next }) => next));
  }

  /** What it is called back with, for a node that is a callback. */
  callbackParameter(index: number): ApiNode | undefined {
    return this.#step(`<${index}>`, state => [state.parameters.get(index), state.parameters.get('any')]);
  }

  /** What the callback given as an argument is called back with. */
  parameter(callbackArgument: number, index: number): ApiNode | undefined {
    return this.argument(callbackArgument)?.callbackParameter(index);
  }

  #step(key: string, next: (state: ApiState) => readonly (ApiState | undefined)[]): ApiNode | undefined {
    if (this.#steps.has(key)) return this.#steps.get(key);
    const states = this.#states.flatMap(next).filter(state => state !== undefined);
    const node = states.length === 0 ? undefined : this.#nodes.of(states);
    this.#steps.set(key, node);
    return node;
  }
}

/** Adds up lists of the same names. */
function merge<Lists extends object>(total: Lists, parts: readonly Lists[]): Lists {
  for (const part of parts) {
    for (const name of Object.keys(total) as (keyof Lists)[]) (total[name] as unknown[]).push(...(part[name] as unknown[]));
  }
  return total;
}
