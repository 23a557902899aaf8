import type { CallModel, Token, ValueModel } from '../summaries/api.js';

export function emptyCallModel(): CallModel {
  return { sources: [], collections: [], sinks: [], guards: [], decoys: [], barriers: [], steps: [], settings: [], invokes: [], behaviours: [], messages: [], permissions: [], precisions: [], digests: [], personalisations: [], marks: [] };
}

export function emptyValueModel(): ValueModel {
  return { sources: [], guards: [], decoys: [], holders: [], barriers: [], sinks: [], assigned: [], constants: [], signals: [] };
}

/** One state of the automaton that access paths run through. Grows while the models of its API are compiled and never after. */
export class ApiState {
  /** Its place in the order of making, among all states of one index. */
  readonly id: number;
  /** Members that lead back here: `default` of a module, `window` of the global object. */
  readonly transparent: readonly string[];
  #call: CallModel | undefined;
  #construct: CallModel | undefined;
  #value: ValueModel | undefined;
  readonly members = new Map<string, ApiState>();
  readonly arguments: { readonly from: number; readonly to: number; readonly state: ApiState }[] = [];
  readonly parameters = new Map<number | 'any', ApiState>();
  readonly #family: ApiState[];
  anyMember: ApiState | undefined;
  returned: ApiState | undefined;
  awaited: ApiState | undefined;
  element: ApiState | undefined;
  receiver: ApiState | undefined;
  instance: ApiState | undefined;
  /** Where a chain begins that may have no links: being here is being there too. */
  chain: ApiState | undefined;

  constructor(transparent: readonly string[], family: ApiState[]) {
    this.transparent = transparent;
    this.#family = family;
    this.id = family.push(this) - 1;
  }

  get call(): CallModel {
    return (this.#call ??= emptyCallModel());
  }

  get construct(): CallModel {
    return (this.#construct ??= emptyCallModel());
  }

  get value(): ValueModel {
    return (this.#value ??= emptyValueModel());
  }

  /** Goes along a port and makes what is not there yet. `Member[a,b]` gives a state for each name. */
  walk(tokens: readonly Token[]): ApiState[] {
    return tokens.reduce<ApiState[]>((states, token) => states.flatMap(state => state.#step(token)), [this]);
  }

  #step(token: Token): ApiState[] {
    switch (token.kind) {
      case 'member':
        if (token.names === '*') return [(this.anyMember ??= this.#next())];
        return token.names.map(name => this.#member(name));
      case 'property':
        return [this.#member(token.name)];
      case 'argument': {
        const known = this.arguments.find(({ from, to }) => from === token.from && to === token.to);
        if (known) return [known.state];
        const state = this.#next();
        this.arguments.push({ from: token.from, to: token.to, state });
        return [state];
      }
      case 'parameter': {
        const state = this.parameters.get(token.index) ?? this.#next();
        this.parameters.set(token.index, state);
        return [state];
      }
      case 'return':
        return [(this.returned ??= this.#next())];
      case 'awaited':
        return [(this.awaited ??= this.#next())];
      case 'element':
        return [(this.element ??= this.#next())];
      case 'receiver':
        return [(this.receiver ??= this.#next())];
      case 'instance':
        return [(this.instance ??= this.#next())];
      case 'new':
        return [this];
      case 'chain':
        if (!this.chain) {
          const start = this.#next();
          const link = this.#next();
          start.anyMember = link;
          link.returned = start;
          this.chain = start;
        }
        return [this.chain];
    }
  }

  #member(name: string): ApiState {
    if (this.transparent.includes(name)) return this;
    const state = this.members.get(name) ?? this.#next();
    this.members.set(name, state);
    return state;
  }

  #next(): ApiState {
    return new ApiState([], this.#family);
  }
}
