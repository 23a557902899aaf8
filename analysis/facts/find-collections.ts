import { levelOf, proven, strengthOf } from '../consent/consent-level.js';
import type { EvidenceContext } from '../consent/evidence.js';
import { serviceWords } from '../consent/named-service.js';
import { proveConsent, type MetCheck, type Need } from '../consent/prove-consent.js';
import type { BiometricOperation, CollectionEntry, Model, SinkKind, Trigger } from '../summaries/model.js';
import type { ModelIndex } from '../models/model-index.js';
import type { CompiledTest, Token } from '../summaries/api.js';
import type { UseEffect } from '../summaries/summary.js';
import type { Condition, Value } from '../summaries/value.js';
import { displayName } from '../taint/names-of.js';
import type { Place } from '../ir/span.js';
import type { Collection, ConsentGap, ConsentNeed, ConsentProof, ConsentWay, OptOut, PathStep, Provable } from './facts.js';
import type { LinkedProgram } from './linked-program.js';
import { addressesOf } from './address.js';
import { cite } from './cite.js';
import { standingPlace } from './standing-place.js';
import { signalsIn } from '../taint/signals-in.js';
import { readRecorded, recordedTestHolds } from '../taint/recorded-call.js';
import { splitWords } from '../vocabulary/split-words.js';
import { isShownOnRequest } from './shown-on-request.js';
import { constantBeginning, placeKey, textsOfParameter } from './value-text.js';

/** What a use of an API collects, by the model that says so. */
export interface Collecting {
  readonly use: UseEffect;
  readonly model: Model;
  readonly entry: Omit<CollectionEntry, 'path' | 'when' | 'unless' | 'unlessAfter'> & { readonly path?: string };
  readonly optOuts: readonly OptOut[];
  /** The ports of what it is given because of which it collects. */
  readonly decidedBy: readonly (readonly Token[])[];
}

/** A kind of use that gives more than one way to the same place. */
export interface CollectionGroup {
  readonly place: Place;
  readonly model: Model;
  readonly entry: Collecting['entry'];
  readonly optOuts: readonly OptOut[];
  readonly uses: readonly UseEffect[];
}

/** Finds what a recorded use collects: by the callee's models, or by the address it asks. */
export function collectingIn(use: UseEffect, models: ModelIndex, held: (object: number, field: string) => Value | undefined): readonly Collecting[] {
  const found: Collecting[] = [];
  const model = use.form === 'new' ? use.api.node?.construct : use.api.node?.call;
  for (const one of model?.collections ?? []) {
    // Who is found is not told from others yet; see `biometrics/detections.ts`.
    if (one.entry.operation === 'detect') continue;
    if (one.when.some(test => recordedTestHolds(test, use.arguments, use.receiver) !== true)) continue;
    if (one.unless.some(test => recordedTestHolds(test, use.arguments, use.receiver) === true)) continue;
    if (one.cancelledBy.length > 0 && use.when && cameBefore(use.when, one.cancelledBy)) continue;
    found.push({ use, model: one.model, entry: one.entry, optOuts: one.unless.flatMap(optOutsOf), decidedBy: one.when.map(({ path }) => path) });
  }
  for (const { model: owner, of } of model?.digests ?? []) {
    // Of one or two of what a device tells a digest is made for many reasons; three tell it from others.
    if (signalsIn(readRecorded(of, use.arguments), held).size >= 3) found.push({ use, model: owner, entry: { category: 'user.device.device_id', kind: 'identifier' }, optOuts: [], decidedBy: [] });
  }
  if ((use.form !== 'write' || found.length === 0) && !isHeldBack(use)) {
    for (const address of addressesOf(use.api, use.arguments, use.form)) {
      const host = models.host(address);
      if (host?.collection) found.push({ use, model: host.model, entry: host.collection, optOuts: [], decidedBy: [] });
      for (const { model, collection, parameter } of models.hostsByParameter(address)) {
        if (collection && parameter && textsOfParameter(use.arguments, parameter.name).some(text => splitWords(text).includes(parameter.includes))) found.push({ use, model, entry: collection, optOuts: [], decidedBy: [] });
      }
    }
  }
  return found;
}

/** Whether an element is a script that does not run by itself: a consent manager looks for `type="text/plain"` and starts it. */
function isHeldBack({ form, arguments: [properties] }: UseEffect): boolean {
  return form === 'render' && (properties ?? []).some(({ atom }) => atom.kind === 'snapshot' && /^text\/plain$/i.test(constantBeginning(atom.fields.get('type') ?? []) ?? ''));
}

/** What a test asks of an argument's field, where a constant answers it: `opt_out_tracking_by_default: true`. */
function optOutsOf({ test: { equals }, path }: CompiledTest): readonly OptOut[] {
  const [argument, member, ...deeper] = path;
  if (argument?.kind !== 'argument' || member?.kind !== 'member' || member.names === '*' || deeper.length > 0 || equals === undefined || equals === null) return [];
  return [{ argument: argument.from, field: member.names[0]!, value: equals }];
}

/** Whether one of the marked calls was made on every path. */
function cameBefore(condition: Condition, marks: readonly string[]): boolean {
  switch (condition.kind) {
    case 'happened':
      return condition.event.kind === 'call' && condition.event.callee.some(({ atom }) => atom.kind === 'api' && (atom.node?.call.marks ?? []).some(one => marks.includes(one.mark) && one.when.every(test => recordedTestHolds(test, condition.event.arguments) === true)));
    case 'all': return condition.parts.some(part => cameBefore(part, marks));
    case 'any': return condition.parts.length > 0 && condition.parts.every(part => cameBefore(part, marks));
    case 'holds': return false;
  }
}

/** Gathers the uses that collect the same at the same place. */
export function groupCollections(all: readonly Collecting[], program: LinkedProgram): CollectionGroup[] {
  const groups = new Map<string, { place: Place; model: Model; entry: Collecting['entry']; optOuts: readonly OptOut[]; uses: UseEffect[] }>();
  for (const { use, model, entry, optOuts, decidedBy } of all) {
    // What a function does only because of what it is told is done where it is told.
    const { place } = decidedBy.length > 0 ? standingPlace(program, use, args => decidedBy.flatMap(port => givenAt(port, args)), () => false) : use;
    const key = `${place.file} ${place.start} ${entry.category} ${entry.operation ?? ''} ${entry.kind}`;
    const group = groups.get(key);
    if (group) group.uses.push(use);
    else groups.set(key, { place, model, entry, optOuts, uses: [use] });
  }
  return [...groups.values()];
}

/** What is given at a port; all that is given there where it is not told apart yet. */
function givenAt(port: readonly Token[], args: readonly Value[]): Value {
  const [first] = port;
  const whole = first?.kind === 'argument' ? (args[first.from] ?? []) : [];
  return whole.some(({ atom }) => atom.kind === 'snapshot') ? readRecorded(port, args) : whole;
}

/** Where data may go: what is handed over, by which use. */
export interface Destination {
  readonly use: UseEffect;
  readonly kind: SinkKind | 'biometric';
  readonly given: readonly Value[];
  /** The keys of the places of calls whose results it mentions. */
  readonly mentioned: ReadonlySet<string>;
}

/** A destination, with all that it mentions. `mentionedIn` tells what a value does. */
export function toDestination(use: UseEffect, kind: Destination['kind'], given: readonly Value[], mentionedIn: (value: Value) => ReadonlySet<string>): Destination {
  const mentioned = new Set<string>();
  for (const value of [...given, ...(use.receiver ? [use.receiver] : [])]) for (const key of mentionedIn(value)) mentioned.add(key);
  return { use, kind, given, mentioned };
}

/**
 * Where data that a call gives goes: the sinks and biometric operations whose arguments mention it, or show what a camera saw, by way
 * of the element that plays it and the canvas it was drawn on.
 */
export function reachesOf({ place, entry }: CollectionGroup, destinations: readonly Destination[], picturesIn: (value: Value) => ReadonlySet<string>): Collection['reaches'] {
  const found = new Map<string, { kind: SinkKind | 'biometric'; place: Place }>();
  const isSeen = entry.category === 'x.device.camera' || entry.category === 'x.device.screen';
  const own = placeKey(place);
  for (const { use, kind, given, mentioned } of destinations) {
    const key = `${kind} ${use.place.file} ${use.place.start}`;
    if (found.has(key) || (use.place.file === place.file && use.place.start === place.start)) continue;
    const isShown = (value: Value): boolean => isSeen && kind !== 'log' && picturesIn(value).has(own);
    if (mentioned.has(own) || given.some(isShown)) found.set(key, { kind, place: use.place });
  }
  return [...found.values()];
}

export function toCollection(group: CollectionGroup, reaches: Collection['reaches'], context: () => EvidenceContext, stepsOf: StepsOf<UseEffect>): Collection {
  const [first] = group.uses;
  const triggers = [...new Set(group.uses.map(use => (isShownOnRequest(use.when, group.entry.category, stepsOf(use), context()) ? 'gesture' : triggerOf(use))))];
  return {
    span: group.place,
    api: displayName(first!.api),
    category: group.entry.category,
    ...(group.entry.purpose !== undefined && { purpose: group.entry.purpose }),
    kind: group.entry.kind,
    ...(group.entry.operation !== undefined && { operation: group.entry.operation as BiometricOperation }),
    triggers,
    onGesture: triggers.every(trigger => trigger === 'gesture'),
    reaches,
    looksAway: group.entry.category === 'x.device.camera' && group.uses.every(looksAway),
    isPicked: group.entry.picked === true,
    optOuts: group.optOuts,
    ...provable(group.uses, context, stepsOf),
    model: cite(group.model, group.entry.path),
  };
}

/**
 * Whether the camera of a phone's back is asked for.
 *
 * *Source*: https://www.w3.org/TR/mediacapture-streams/#dom-videofacingmodeenum
 */
function looksAway({ arguments: args }: UseEffect): boolean {
  const asked = args.flatMap(one => fieldOf(fieldOf(one, 'video'), 'facingMode'));
  const named = [...asked, ...fieldOf(asked, 'exact'), ...fieldOf(asked, 'ideal')].flatMap(({ atom }) => (atom.kind === 'constant' ? [atom.value] : []));
  return named.length > 0 && named.every(one => one === 'environment');
}

function fieldOf(value: Value, name: string): Value {
  return value.flatMap(({ atom }) => (atom.kind === 'snapshot' ? (atom.fields.get(name) ?? []) : []));
}

const passing: ReadonlySet<Trigger> = new Set(['later', 'render', 'timer', 'event']);

/** What set a use off: the nearest trigger on its way that is more than a delay. */
export function triggerOf(use: Pick<UseEffect, 'trail'>): Trigger {
  const triggers = use.trail.flatMap(frame => (frame.trigger ? [frame.trigger] : []));
  return triggers.findLast(trigger => !passing.has(trigger)) ?? triggers.at(-1) ?? 'unknown';
}

/** What is needed for a proof of a use: what is known of it, and whose service it is, where that is said. */
type Provided = Pick<UseEffect, 'when' | 'trail'> & Partial<Pick<UseEffect, 'api' | 'arguments'>>;

function needOf({ api, arguments: args = [] }: Provided, { category, purposes }: ConsentNeed): Need {
  return { category, purposes, ...(api && { service: serviceWords(api, args) }) };
}

/** The way to a use, with the checks on it that stand elsewhere or fall short. */
export type StepsOf<Effect> = (use: Effect, checks?: readonly Place[]) => readonly PathStep[];

/** What rules may ask of the consent before uses of an API. `context` is that of the run there is when they ask: a fact may outlive the one it was found in. */
export function provable<Effect extends Provided>(uses: readonly Effect[], context: () => EvidenceContext, stepsOf: StepsOf<Effect>): Provable {
  return { prove: need => proveWorst(uses, need, context(), stepsOf), ways: need => uses.map(use => wayOf(use, need, context(), stepsOf)) };
}

function wayOf<Effect extends Provided>(use: Effect, need: ConsentNeed, context: EvidenceContext, stepsOf: StepsOf<Effect>): ConsentWay {
  const checks = new Map<string, MetCheck>();
  const proof = proveConsent(context, use.when, needOf(use, need), check => checks.set(JSON.stringify([check.place, check.purposes, check.level, check.gap]), check));
  const level = proof.strength > 0 ? levelOf(Math.min(proof.strength, strengthOf('written'))) : undefined;
  return { path: stepsOf(use), trigger: triggerOf(use), ...(level && { level }), isEnough: proof.strength >= strengthOf(need.level), checks: [...checks.values()] };
}

/** Where a way that proves too little asks for something all the same; each place once, in the order of the files. */
function placesMet(use: Provided, need: ConsentNeed, context: EvidenceContext): readonly Place[] {
  const met = new Map<string, Place>();
  proveConsent(context, use.when, needOf(use, need), ({ place }) => {
    if (place) met.set(`${place.file} ${place.start}`, place);
  });
  return [...met.values()].sort((left, right) => (left.file === right.file ? left.start - right.start : left.file < right.file ? -1 : 1)).slice(0, 4);
}

/** The proof on the worst of the ways: the one that proves least. */
export function proveWorst<Effect extends Provided>(uses: readonly Effect[], need: ConsentNeed, context: EvidenceContext, stepsOf: StepsOf<Effect>): ConsentProof {
  const wanted = strengthOf(need.level);
  let best: { strength: number; isCertain: boolean } = { strength: proven, isCertain: true };
  let worst: ConsentProof | undefined;
  for (const use of uses) {
    const proof = proveConsent(context, use.when, needOf(use, need));
    if (proof.strength >= wanted) {
      if (proof.strength < best.strength || !proof.isCertain) best = { strength: Math.min(best.strength, proof.strength), isCertain: best.isCertain && proof.isCertain };
      continue;
    }
    const found = proof.strength > 0 ? levelOf(proof.strength) : undefined;
    const gap: ConsentGap = found === 'technical' ? 'permission-only' : found !== undefined ? 'level-too-low' : (proof.gaps[0] ?? 'none');
    const trigger = triggerOf(use);
    // Of a function that nobody in the project calls it is not known how it is called.
    const failed = { proven: false, gap, ...(found && { found }), path: stepsOf(use, gap === 'none' ? [] : placesMet(use, need, context)), trigger, confidence: trigger === 'unknown' ? 'medium' : 'high' } as const;
    if (failed.confidence === 'high') return failed;
    worst ??= failed;
  }
  if (worst) return worst;
  return { proven: true, level: levelOf(best.strength) ?? 'written', confidence: best.isCertain ? 'high' : 'medium' };
}
