import type {
  ArgumentTest, BarrierEntry, BehaviourEntry, CollectionEntry, ConstantEntry, DecoyEntry, GuardEntry, InvokeEntry, Model, SinkEntry, SourceEntry, StepEntry,
} from './model.js';
import type { Token } from './port.js';

/** A test on an argument with its path parsed. */
export interface CompiledTest {
  readonly test: ArgumentTest;
  readonly path: readonly Token[];
}

/** An entry and the model it stands in, to be cited. */
export interface Modelled<Entry> {
  readonly entry: Entry;
  readonly model: Model;
}

/** `tail`: the port from the call to what the entry speaks of; starts with an argument, the receiver, the return value or the instance. */
export interface Tailed<Entry> extends Modelled<Entry> {
  readonly tail: readonly Token[];
}

export interface SourceModel extends Modelled<SourceEntry> {
  readonly when: readonly CompiledTest[];
}

/** `member`: the last name of the path, for guards whose purpose is `{ member: true }`. */
export interface GuardModel extends Modelled<GuardEntry> {
  readonly member: string | undefined;
}

/** `address`: the port of the call that holds the address; empty for what is written to the member itself. */
export interface SinkModel extends Modelled<SinkEntry> {
  readonly redacts?: readonly Token[];
  readonly address?: readonly Token[];
}

/** `cancelledBy`: marks of calls any of which, coming before on every path, keeps the entry from applying. */
export interface CollectionModel extends Modelled<CollectionEntry> {
  readonly when: readonly CompiledTest[];
  readonly unless: readonly CompiledTest[];
  readonly cancelledBy: readonly string[];
}

export interface StepModel extends Modelled<StepEntry> {
  readonly from: readonly Token[];
  readonly to: readonly Token[];
}

/** What a callback is given: at a port of the callback, a port of the call or data of a category. */
export interface CallbackInput {
  readonly to: readonly Token[];
  readonly from: { readonly kind: 'port'; readonly tokens: readonly Token[] } | { readonly kind: 'category'; readonly category: string };
}

export interface InvokeModel extends Modelled<InvokeEntry> {
  readonly callback: readonly Token[];
  readonly when: readonly CompiledTest[];
  readonly with: readonly CallbackInput[];
  readonly result?: readonly Token[];
}

export interface BehaviourModel extends Modelled<BehaviourEntry> {
  readonly when: readonly CompiledTest[];
}

/** What models say of one call. Lists are in the order of the models; each may be empty. */
export interface CallModel {
  readonly sources: (SourceModel & Tailed<SourceEntry>)[];
  readonly collections: CollectionModel[];
  readonly sinks: (SinkModel & Tailed<SinkEntry>)[];
  readonly guards: (GuardModel & Tailed<GuardEntry>)[];
  readonly decoys: Tailed<DecoyEntry>[];
  readonly barriers: Tailed<BarrierEntry>[];
  readonly steps: StepModel[];
  readonly invokes: InvokeModel[];
  readonly behaviours: BehaviourModel[];
  /** What the call leaves behind for a later collection's `cancelledBy`, where all of `when` holds. */
  readonly marks: { readonly mark: string; readonly when: readonly CompiledTest[] }[];
}

/**
 * What models say of a value that is read from, or written to, a member.
 *
 * `sources`, `guards`, `decoys`, `barriers`, `constants` are for reading it. An entry behind a call (`Member[use].ReturnValue.Member[granted]`) stands
 * both here and, with its tail, at the call. `sinks` and `assigned` are for writing it: `document.cookie = …`, `button.onclick = …`.
 */
export interface ValueModel {
  readonly sources: SourceModel[];
  readonly guards: GuardModel[];
  readonly decoys: Modelled<DecoyEntry>[];
  readonly barriers: Modelled<BarrierEntry>[];
  readonly sinks: SinkModel[];
  readonly assigned: InvokeModel[];
  readonly constants: Modelled<ConstantEntry>[];
}

export function emptyCallModel(): CallModel {
  return { sources: [], collections: [], sinks: [], guards: [], decoys: [], barriers: [], steps: [], invokes: [], behaviours: [], marks: [] };
}

export function emptyValueModel(): ValueModel {
  return { sources: [], guards: [], decoys: [], barriers: [], sinks: [], assigned: [], constants: [] };
}

/** One state of the automaton that access paths run through. Grows while models are compiled and never after. */
export class ApiState {
  /** Its place in the order of making, among all states of one index. */
  readonly id: number;
  /** Members that lead back here: `default` of a module, `window` of the global object. */
  readonly transparent: readonly string[];
  readonly call = emptyCallModel();
  readonly construct = emptyCallModel();
  readonly value = emptyValueModel();
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
