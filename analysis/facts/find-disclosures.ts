import type { EvidenceContext } from '../consent/evidence.js';
import { isAlike } from '../ir/is-alike.js';
import type { Place, Span } from '../ir/span.js';
import type { ModelIndex } from '../models/model-index.js';
import type { SinkModel, Token } from '../summaries/api.js';
import type { SinkKind } from '../summaries/model.js';
import type { UseEffect } from '../summaries/summary.js';
import { sameAtom, type ApiAtom, type Atom, type Value } from '../summaries/value.js';
import { dataBehindBarriers, dataIn } from '../taint/data-in.js';
import type { Label, LabelContext, Reach } from '../taint/label.js';
import { displayName } from '../taint/names-of.js';
import { readRecorded, recordedTestHolds } from '../taint/recorded-call.js';
import { classifyPath } from '../vocabulary/classify-name.js';
import { matchToken } from '../vocabulary/match-token.js';
import { cite } from './cite.js';
import { addressOf, isAddress, isInAddress, putIntoAddress, whenMade, writtenAddress } from './address.js';
import type { ProjectContext } from './context.js';
import type { LinkedProgram } from './linked-program.js';
import { toDatum } from './datum.js';
import { dataByParameter } from './declared-parameter.js';
import { isDevelopmentOnly } from './development-only.js';
import { isSameList, type KeptAnswers } from './kept-answers.js';
import type { Datum, Disclosure, ModelCitation, Receiver } from './facts.js';
import { provable, type StepsOf } from './find-collections.js';
import { partsHeld } from './parts-held.js';
import { receiverOf } from './receiver.js';
import { redactionOf } from './redaction.js';
import { standingPlace } from './standing-place.js';
import { constantBeginning } from './value-text.js';

/** What is at hand where disclosures are found. */
export interface DisclosureWorld {
  readonly program: LinkedProgram;
  readonly context: ProjectContext;
  readonly labels: LabelContext;
  readonly evidence: () => EvidenceContext;
  readonly stepsOf: StepsOf<UseEffect>;
  textAt(place: Place): string;
  readonly runs: FlowsSeen;
}

/** What is seen where the program is run. */
export interface FlowsSeen {
  /** Whether data of the label's kind never arrive in the argument of the call, whichever way the program goes. */
  isRefuted(place: Place, argument: number, label: Label): boolean;
  /** The data that arrive in the argument of the call in one of the runs. */
  arrivedAt(place: Place, argument: number): readonly Label[];
}

/** A sink that a use writes to. */
export interface SinkUse {
  readonly kind: SinkKind;
  readonly recipient?: string;
  readonly role?: 'processor' | 'controller';
  readonly address?: string;
  readonly inAddress: boolean;
  readonly inApp: boolean;
  readonly argument: number;
  /** Whether it writes all of the argument. */
  readonly isWhole: boolean;
  readonly model: ModelCitation;
  /** What of the address is written at the call; may be empty. */
  readonly written: string;
  /** What it writes, of arguments such as those of the use. */
  carriedOf(args: readonly Value[]): Value;
}

/** The sinks that a use writes to. Where the host of the address is known, it says what the sink is. */
export function sinksOf(use: UseEffect, models: ModelIndex): readonly SinkUse[] {
  let known = sinksKnown.get(use);
  if (!known) sinksKnown.set(use, (known = findSinks(use, models)));
  return known;
}

/** By the use: it is one of a run, which has one set of models. */
const sinksKnown = new WeakMap<UseEffect, readonly SinkUse[]>();

function findSinks(use: UseEffect, models: ModelIndex): readonly SinkUse[] {
  if (use.form === 'write') return (use.api.node?.value.sinks ?? []).flatMap(sink => (applies(sink, use) ? [toSinkUse(use, sink, models, 0, args => args[0] ?? [])] : []));
  const found: SinkUse[] = [];
  const model = use.form === 'new' ? use.api.node?.construct : use.api.node?.call;
  for (const sink of model?.sinks ?? []) {
    const [first] = sink.tail;
    if (first?.kind !== 'argument' || !applies(sink, use)) continue;
    for (let index = first.from; index <= Math.min(first.to, use.arguments.length - 1); index++) {
      const port: readonly Token[] = [{ kind: 'argument', from: index, to: index }, ...sink.tail.slice(1)];
      found.push(toSinkUse(use, sink, models, index, args => (sink.tail.length > 1 ? readRecorded(port, args) : (args[index] ?? []))));
    }
  }
  return found;
}

function applies(sink: SinkModel, use: UseEffect): boolean {
  if (sink.when.some(test => recordedTestHolds(test, use.arguments) !== true)) return false;
  return sink.unlessMade.length === 0 || whenMade(use.api, args => (sink.unlessMade.some(test => recordedTestHolds(test, args) === true) ? true : undefined)) === undefined;
}

function toSinkUse(use: UseEffect, sink: SinkModel & { readonly tail?: readonly Token[] }, models: ModelIndex, argument: number, carriedOf: SinkUse['carriedOf']): SinkUse {
  const address = addressOf(use, sink);
  const host = address === undefined ? undefined : models.host(address);
  const recipient = host?.recipient ?? sink.entry.recipient;
  const role = host?.model.role ?? sink.model.role;
  const redaction = sink.redacts && redactionOf(use.api, sink.redacts);
  const carried: SinkUse['carriedOf'] = args => (isAddress(sink, use) ? putIntoAddress(carriedOf(args)) : carriedOf(args));
  return {
    kind: host?.sink ?? sink.entry.kind, ...(recipient && { recipient }), ...(role && { role }), ...(address !== undefined && { address }),
    written: writtenAddress(use, sink), inAddress: isInAddress(sink, use), inApp: sink.entry.inApp === true, argument, isWhole: sink.tail === undefined || sink.tail.length === 1, model: cite(host && host.sink !== undefined ? host.model : sink.model, host && host.sink !== undefined ? undefined : sink.entry.path), carriedOf: redaction ? args => redaction.of(carried(args)) : carried,
  };
}

interface Group {
  readonly place: Place;
  readonly uses: UseEffect[];
  readonly sink: SinkUse;
  readonly receiver: Receiver;
  readonly argument: Span;
  readonly url?: string;
  readonly data: Map<string, Datum>;
  readonly addressed: Map<string, Datum>;
}

/**
 * Finds the personal data that arrives at sinks: one disclosure for each place, kind of sink and receiver. `isBehind`: the data that
 * barriers hold back, and no other. What each use tells is kept by itself.
 */
export function findDisclosures(kept: KeptAnswers, uses: () => readonly UseEffect[], world: () => DisclosureWorld, isBehind = false): { file: string; fact: Disclosure }[] {
  const name = isBehind ? 'what is held back' : 'what is told';
  const sinking = () => kept.of('uses of sinks', () => sinkingOf(uses(), world().program.models));
  const told = () => sinking().flatMap((_, index) => {
    const one = kept.of(`${name} by ${index}`, () => toldBy(sinking()[index]!, world(), isBehind));
    return one ? [{ ...one, index }] : [];
  });
  const groups = () => kept.of(`groups of ${name}`, () => groupsOf(told(), world()));
  return [...groups()].map(([index, { file }]) => ({
    file,
    fact: kept.of(`group of ${name} at ${index}`, () => {
      const { group, isThrownToo } = groups().get(index)!;
      return { uses: group.uses, fact: { ...toDisclosure(group, world()), ...(isThrownToo && { isThrownToo }) } };
    }, isSameDisclosure).fact,
  }));
}

/** A use that hands something to a sink. */
interface Sinking {
  readonly use: UseEffect;
  readonly sink: SinkUse;
}

function sinkingOf(uses: readonly UseEffect[], models: ModelIndex): readonly Sinking[] {
  return uses.flatMap(use => sinksOf(use, models).flatMap(sink => {
    // What is told to whoever asks is no giving away to others; see `findResponses`. What a developer prints for themselves is in no log.
    const isLeftOut = sink.kind === 'response' || (sink.kind === 'log' && isDevelopmentOnly(use.when));
    return isLeftOut ? [] : [{ use, sink }];
  }));
}

/** The data that a use tells a sink, and where it stands. */
interface Told extends Sinking {
  readonly place: Place;
  readonly data: readonly { readonly key: string; readonly datum: Datum }[];
}

function toldBy({ use, sink }: Sinking, world: DisclosureWorld, isBehind: boolean): Told | undefined {
  const { program, labels } = world;
  const carried = sink.carriedOf(use.arguments);
  const held = (isBehind ? dataBehindBarriers(labels, carried, reachOf(sink.kind), use.when).filter(({ behind }) => behind) : dataIn(labels, carried, reachOf(sink.kind), use.when)).filter(label => label.confidence !== 'low');
  const seen = isBehind ? held : asSeen(held, use, sink, world.runs);
  const told = sink.kind === 'log' && use.form === 'new' ? seen.filter(label => isToldInError(label, use.place, world)) : seen;
  const data = told.length > 0 || isBehind ? told : dataByParts(use, sink, carried, world);
  if (data.length === 0) return undefined;
  // A sink that a team declared is the one they ask about, whoever hands it the data.
  const { place, trail } = sink.kind === 'custom' ? use : standingPlace(program, use, args => sink.carriedOf(args), value => dataIn(labels, value).length > 0 || isNamedAs(value, data, labels));
  return { use, sink, place, data: data.map(label => ({ key: `${label.category} ${label.name} ${label.behind?.join(' ') ?? ''}`, datum: toDatum(label, trail, world.textAt) })) };
}

/** What is told together, by the number of the first that tells it. */
function groupsOf(told: readonly (Told & { readonly index: number })[], world: DisclosureWorld): ReadonlyMap<number, { readonly file: string; readonly group: Group; readonly isThrownToo: boolean }> {
  const groups = new Map<string, Group>();
  const first = new Map<Group, number>();
  for (const { use, sink, place, data, index } of told) {
    const group = groupAt(groups, place, use, sink, world);
    if (!first.has(group)) first.set(group, index);
    group.uses.push(use);
    for (const { key, datum } of data) {
      const known = group.data.get(key);
      // What arrives as it is tells more than its digest beside it.
      const better = known && !(known.hashed && !datum.hashed) ? known : datum;
      group.data.set(key, better);
      if (sink.inAddress) group.addressed.set(key, better);
    }
  }
  const beside = new Map([...first.keys()].map(group => [group, printedBeside(group, groups)]));
  const again = new Set([...beside.values()].flatMap(printed => printed ?? []));
  return new Map([...first].filter(([group]) => beside.get(group) === undefined).map(([group, index]) => [index, { file: group.place.file, group, isThrownToo: again.has(group) }]));
}

interface Disclosed {
  readonly uses: readonly UseEffect[];
  readonly fact: Disclosure;
}

/** Whether the same uses tell the same; what is proven before them is found when it is asked. */
function isSameDisclosure(before: Disclosed, now: Disclosed): boolean {
  const said = ({ fact: { prove: _, ways: __, ...fact } }: Disclosed) => fact;
  return isSameList(before.uses, now.uses) && isAlike(said(before), said(now));
}

/**
 * Whether the words of an error that is made tell of a datum: it is from the same file, or called there by a name of such data. What a
 * function that knows nothing of it says of what it is given is the rest of an answer, the name of a check or of an operator.
 */
function isToldInError({ category, place, whole }: Label, at: Place, { labels, textAt }: DisclosureWorld): boolean {
  if (place?.file === at.file) return true;
  const { vocabulary } = labels;
  return (textAt(at).match(/[A-Za-z_$][\w$]*/g) ?? []).some(name => (whole ? classifyPath(vocabulary, [name])?.category : matchToken(vocabulary, name)?.category) === category);
}

/** The groups in whose words an error is made that is told by itself: one text is told once. */
function printedBeside({ sink, uses }: Group, groups: ReadonlyMap<string, Group>): readonly Group[] | undefined {
  if (sink.kind !== 'log' || uses.some(use => use.form !== 'new')) return undefined;
  const printed = [...groups.values()].filter(other => other.sink.kind === 'log' && other.uses.every(({ form }) => form !== 'new'));
  const found = uses.map(use => {
    const told = use.arguments[0] ?? [];
    return told.length === 0 ? undefined : printed.find(({ place, uses: prints }) => place.file === use.place.file && told.every(({ atom }) => prints.some(print => print.arguments.some(value => value.some(one => sameAtom(one.atom, atom))))));
  });
  return found.every(one => one !== undefined) ? found : undefined;
}

/** What is told of a sink, as far as runs show it; of one that a team declared, what only they show besides. */
function asSeen(told: readonly Label[], { place }: UseEffect, { kind, argument, isWhole }: SinkUse, runs: FlowsSeen): readonly Label[] {
  const left = told.filter(label => !runs.isRefuted(place, argument, label));
  if (kind !== 'custom' || !isWhole) return left;
  return [...left, ...runs.arrivedAt(place, argument).filter(({ category }) => !left.some(label => label.category === category))];
}

function groupAt(groups: Map<string, Group>, place: Place, use: UseEffect, sink: SinkUse, { program, context }: DisclosureWorld): Group {
  const module = packageOf(use.api);
  const receiver = receiverOf(context, program.models, {
    sink: sink.kind, ...(sink.address !== undefined && { address: sink.address }), ...(module !== undefined && { module }), ...(sink.recipient && { recipient: sink.recipient }), ...(sink.role && { usualRole: sink.role }),
  });
  const key = `${place.file} ${place.start} ${sink.kind} ${sink.recipient ?? ''} ${receiver.party} ${receiver.host ?? ''}`;
  const known = groups.get(key);
  if (known) return known;
  const isHere = place.start === use.place.start && place.file === use.place.file;
  const url = sink.address ?? constantBeginning(use.arguments[0] ?? []);
  const group: Group = {
    place, uses: [], sink, receiver, argument: isHere ? (use.argumentPlaces[sink.argument] ?? place) : place, ...(url !== undefined && { url }), data: new Map(), addressed: new Map(),
  };
  groups.set(key, group);
  return group;
}

function toDisclosure({ place, uses, sink, receiver, argument, url, data, addressed }: Group, { evidence, stepsOf }: DisclosureWorld): Disclosure {
  return {
    span: place, argument, api: displayName(uses[0]!.api), sink: sink.kind, ...(sink.recipient && { recipient: sink.recipient }), ...(url !== undefined && { url }), receiver,
    data: [...data.values()], addressed: [...addressed.values()], model: sink.model, ...provable(uses, evidence, stepsOf),
  };
}

/** What is written to a log, or kept on a device, says what it is by the type of the parameter that it came by, or by its parts, where nothing else does. */
function dataByParts(use: UseEffect, sink: SinkUse, carried: Value, { program, labels }: DisclosureWorld): readonly Label[] {
  if (sink.kind !== 'log' && sink.kind !== 'client-storage') return [];
  const { place, passed } = standingPlace(program, use, args => sink.carriedOf(args), () => false);
  const declared = dataByParameter(program, labels, use, reachOf(sink.kind), args => sink.carriedOf(args));
  if (declared.length > 0) return declared;
  const isHere = place.start === use.place.start && place.file === use.place.file;
  return partsHeld(program, labels, carried, place, isHere ? new Set([sink.argument]) : passed);
}

/** A log tells what is printed. A team that declares a sink asks for whatever was computed from what it declares a source. */
function reachOf(sink: SinkKind): Reach {
  return sink === 'log' ? 'print' : sink === 'custom' ? 'derivation' : 'data';
}

/** Finds the package that an API is of, by the name it is imported under. */
export function packageOf(api: ApiAtom): string | undefined {
  for (let step: Atom | undefined = api; step?.kind === 'api'; step = step.parent) if (step.step === 'package') return step.name;
  return undefined;
}

/** Whether a parameter has a name by which the data could be called, be it only a weak one: `latitude`; of a record, whether all have that it is made of. */
function isNamedAs(value: Value, data: readonly Label[], labels: LabelContext): boolean {
  const isOne = (name: string | undefined): boolean => {
    const category = name === undefined ? undefined : matchToken(labels.vocabulary, name)?.category;
    return category !== undefined && data.some(label => label.category === category);
  };
  return value.some(({ atom }) => {
    if (atom.kind === 'derived') return atom.parts.some(part => isNamedAs(part, data, labels));
    if (atom.kind === 'snapshot') {
      const given = [...atom.fields].filter(([, field]) => field.some(one => one.atom.kind === 'place' && one.atom.root.kind === 'argument'));
      return given.length > 0 && given.every(([name, field]) => isOne(name) && isNamedAs(field, data, labels));
    }
    return atom.kind === 'place' && isOne(labels.namesOf(atom).names.at(-1));
  });
}
