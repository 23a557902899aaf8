import type { ApiNode, CallModel, ValueModel } from '../summaries/api.js';
import { emptyCallModel, emptyValueModel, type ApiState } from './api-state.js';

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
    const node = new StateNode(this, ordered);
    this.#known.set(name, node);
    return node;
  }
}

/** The states that one access path leads to, as one value. */
class StateNode implements ApiNode {
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

  get call(): CallModel {
    return (this.#call ??= merge(emptyCallModel(), this.#states.map(state => state.call)));
  }

  get construct(): CallModel {
    return (this.#construct ??= merge(emptyCallModel(), this.#states.map(state => state.construct)));
  }

  get value(): ValueModel {
    return (this.#value ??= merge(emptyValueModel(), this.#states.map(state => state.value)));
  }

  member(name: string): ApiNode | undefined {
    return this.#step(`.${name}`, state => [state.transparent.includes(name) ? state : undefined, state.members.get(name), state.anyMember]);
  }

  returned(): ApiNode | undefined {
    return this.#step('()', state => [state.returned]);
  }

  instance(): ApiNode | undefined {
    return this.#step('new', state => [state.instance]);
  }

  awaited(): ApiNode | undefined {
    return this.#step('await', state => [state.awaited]);
  }

  element(): ApiNode | undefined {
    return this.#step('[]', state => [state.element]);
  }

  argument(index: number): ApiNode | undefined {
    return this.#step(`(${index})`, state => state.arguments.filter(({ from, to }) => from <= index && index <= to).map(({ state: next }) => next));
  }

  callbackParameter(index: number): ApiNode | undefined {
    return this.#step(`<${index}>`, state => [state.parameters.get(index), state.parameters.get('any')]);
  }

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
