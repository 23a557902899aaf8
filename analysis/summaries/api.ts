import type {
  ArgumentTest, BarrierEntry, BehaviourEntry, CollectionEntry, ConstantEntry, DecoyEntry, DigestEntry, GuardEntry, HolderEntry, InvokeEntry, MessageEntry, Model, PermissionEntry, PersonalisationEntry, PrecisionEntry, SettingEntry, SignalEntry, SinkEntry, SourceEntry, StepEntry,
} from './model.js';

/**
 * An outside value that a program can hold: a module, a function of it, what that returns. The same path gives the same node, so nodes
 * may be compared by identity. Each step gives `undefined` where no model says anything any more.
 */
export interface ApiNode {
  /** What models say of calling it. */
  readonly call: CallModel;
  /** What models say of `new` with it. */
  readonly construct: CallModel;
  /** What models say of reading or writing it. */
  readonly value: ValueModel;
  /** The member of that name. */
  member(name: string): ApiNode | undefined;
  /** What a call of it returns. */
  returned(): ApiNode | undefined;
  /** What `new` with it gives. */
  instance(): ApiNode | undefined;
  /** What awaiting it gives. */
  awaited(): ApiNode | undefined;
  /** What its elements are, for an array, set or map. */
  element(): ApiNode | undefined;
  /** What is passed to a call of it, counted from 0: a value that the API reads or calls back. */
  argument(index: number): ApiNode | undefined;
  /** What it is called back with, for a node that is a callback. */
  callbackParameter(index: number): ApiNode | undefined;
  /** What the callback given as an argument is called back with. */
  parameter(callbackArgument: number, index: number): ApiNode | undefined;
}

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
  readonly base?: readonly Token[];
  readonly when: readonly CompiledTest[];
  readonly unlessMade: readonly CompiledTest[];
}

/** `cancelledBy`: marks of calls any of which, coming before on every path, keeps the entry from applying. */
export interface CollectionModel extends Modelled<CollectionEntry> {
  readonly when: readonly CompiledTest[];
  readonly unless: readonly CompiledTest[];
  readonly cancelledBy: readonly string[];
}

export interface SettingModel extends Modelled<SettingEntry> {
  readonly path: readonly Token[];
  readonly about: readonly (readonly Token[])[];
}

export interface StepModel extends Modelled<StepEntry> {
  readonly from: readonly Token[];
  readonly to: readonly Token[];
  readonly key?: readonly Token[];
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
  readonly port?: readonly Token[];
  readonly handlers?: readonly (readonly Token[])[];
  readonly next?: readonly Token[];
  readonly finds?: readonly { readonly from: readonly Token[]; readonly to: readonly Token[] }[];
  /** What of the model's code is run. */
  readonly code?: string;
  readonly given?: readonly (readonly Token[])[];
  readonly when: readonly CompiledTest[];
}

/** `to`, `template` and `state`: ports of the call. */
export interface MessageModel extends Modelled<MessageEntry> {
  readonly to: readonly (readonly Token[])[];
  readonly template?: readonly Token[];
  readonly state?: readonly Token[];
  readonly wayOut: readonly CompiledTest[];
  readonly when: readonly CompiledTest[];
}

/** `asks`: the port that names what is asked for; absent where the entry names it. */
export interface PermissionModel extends Modelled<PermissionEntry> {
  readonly asks?: readonly Token[];
  readonly when: readonly CompiledTest[];
}

/** `option`: the port that chooses. */
export interface PrecisionModel extends Modelled<PrecisionEntry> {
  readonly option?: readonly Token[];
}

export interface PersonalisationModel extends Modelled<PersonalisationEntry> {
  readonly when: readonly CompiledTest[];
}

/** `of`: the port whose digest is made. */
export interface DigestModel extends Modelled<DigestEntry> {
  readonly of: readonly Token[];
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
  readonly settings: SettingModel[];
  readonly invokes: InvokeModel[];
  readonly behaviours: BehaviourModel[];
  readonly messages: MessageModel[];
  readonly permissions: PermissionModel[];
  readonly precisions: PrecisionModel[];
  readonly digests: DigestModel[];
  readonly personalisations: PersonalisationModel[];
  /** What the call leaves behind for a later collection's `cancelledBy`, where all of `when` holds. */
  readonly marks: { readonly mark: string; readonly when: readonly CompiledTest[] }[];
}

/**
 * What models say of a value that is read from, or written to, a member.
 *
 * `sources`, `guards`, `decoys`, `holders`, `barriers`, `constants` are for reading it. An entry behind a call (`Member[use].ReturnValue.Member[granted]`) stands
 * both here and, with its tail, at the call. `sinks` and `assigned` are for writing it: `document.cookie = …`, `button.onclick = …`.
 */
export interface ValueModel {
  readonly sources: SourceModel[];
  readonly guards: GuardModel[];
  readonly decoys: Modelled<DecoyEntry>[];
  readonly holders: Modelled<HolderEntry>[];
  readonly barriers: Modelled<BarrierEntry>[];
  readonly sinks: SinkModel[];
  readonly assigned: InvokeModel[];
  readonly constants: Modelled<ConstantEntry>[];
  /** Also what a call gives, for a value that is called. */
  readonly signals: Modelled<SignalEntry>[];
}

/**
 * One step of a port, from a value or a call to something that belongs to it.
 *
 * `member` and `property` mean the same on values: the value of that name. As the start of an invoke's callback, `property` is what
 * somebody assigns there. `argument` is half-open at neither end: `Argument[1]` is from 1 to 1, `Argument[0..]` is from 0 to Infinity.
 * `new` is the call event of `new X()`, `instance` its value. `chain` is any number of fluent links, `Member[*].ReturnValue`.
 */
export type Token =
  | { readonly kind: 'member'; readonly names: readonly string[] | '*' }
  | { readonly kind: 'argument'; readonly from: number; readonly to: number }
  | { readonly kind: 'parameter'; readonly index: number | 'any' }
  | { readonly kind: 'return' }
  | { readonly kind: 'awaited' }
  | { readonly kind: 'element' }
  | { readonly kind: 'property'; readonly name: string }
  | { readonly kind: 'receiver' }
  | { readonly kind: 'instance' }
  | { readonly kind: 'new' }
  | { readonly kind: 'chain' };
