import type { EvidenceContext } from '../consent/evidence.js';
import type { Place } from '../ir/span.js';
import type { CollectionEntry, Trigger } from '../summaries/model.js';
import type { Frame, UseEffect } from '../summaries/summary.js';
import { sameAtom, type Condition, type FunctionKey, type Value } from '../summaries/value.js';
import { displayName } from '../taint/names-of.js';
import { readRecorded, recordedTestHolds } from '../taint/recorded-call.js';
import { groupOfCategory, permissionGroupOf } from '../vocabulary/permission-words.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';
import type { LinkedProgram } from './linked-program.js';
import type { PermissionAsked, PermissionBundle } from './facts.js';
import { proveWorst, type StepsOf } from './find-collections.js';
import { isRepeated } from './repeated.js';

/** What is at hand where permissions are read. */
export interface PermissionWorld {
  readonly program: LinkedProgram;
  readonly vocabulary: Vocabulary;
  readonly evidence: EvidenceContext;
  readonly texts: ReadonlyMap<string, string>;
  readonly stepsOf: StepsOf<UseEffect>;
}

/** A use that shows a permission dialog, itself or because what it reads needs one. */
interface Asking {
  readonly use: UseEffect;
  readonly groups: readonly string[];
  /** Whether it does nothing but ask. */
  readonly isRequest: boolean;
  /** Set where each call asks for one of the groups alone. */
  readonly isOneEach?: boolean;
}

/** What a permission dialog may come with: `later` and the like are part of what set them off. */
const passing: ReadonlySet<Trigger> = new Set(['later', 'render', 'timer']);

/** Finds the calls that show a permission dialog, in the order of the program. */
function askingIn(uses: readonly UseEffect[], collecting: readonly { readonly use: UseEffect; readonly entry: Pick<CollectionEntry, 'category' | 'kind'> }[], { vocabulary }: PermissionWorld): readonly Asking[] {
  const collected = new Map<UseEffect, string[]>();
  for (const { use, entry } of collecting) {
    const group = entry.kind === 'device' || entry.kind === 'tracking' ? groupOfCategory(vocabulary, entry.category) : undefined;
    if (group !== undefined) collected.set(use, [...(collected.get(use) ?? []), group]);
  }
  return uses.flatMap((use): Asking[] => {
    const model = use.form === 'new' ? use.api.node?.construct : use.api.node?.call;
    for (const permission of model?.permissions ?? []) {
      if (permission.when.some(test => recordedTestHolds(test, use.arguments) !== true)) continue;
      const groups = typeof permission.entry.asks === 'string' ? [permissionGroupOf(vocabulary, permission.entry.asks) ?? permission.entry.asks] : groupsNamed(readRecorded(permission.asks!, use.arguments), vocabulary);
      return groups.length === 0 ? [] : [{ use, groups, isRequest: true, isOneEach: permission.asks?.every(({ kind }) => kind !== 'element') ?? false }];
    }
    const groups = collected.get(use);
    return groups === undefined ? [] : [{ use, groups: [...new Set(groups)], isRequest: false }];
  });
}

/** The groups that constants and members of a platform's list name; of things that are chosen by a condition only the first. */
function groupsNamed(value: Value, vocabulary: Vocabulary): readonly string[] {
  const found = new Set<string>();
  let isChosen = false;
  for (const { atom, when } of value) {
    if (when && isChosen) continue;
    isChosen ||= when !== undefined;
    const text = atom.kind === 'constant' ? atom.value : atom.kind === 'api' || (atom.kind === 'derived' && atom.operator === '.') ? atom.name : undefined;
    const parts = atom.kind === 'derived' && atom.operator !== '.' ? atom.parts.flatMap(part => groupsNamed(part, vocabulary)).slice(0, 1) : [];
    const group = typeof text === 'string' ? permissionGroupOf(vocabulary, text) : parts[0];
    if (group !== undefined) found.add(group);
  }
  return [...found];
}

/** Finds what is asked for together: in one call, or one after the other with nothing that a person does between. One for each handler. */
export function findPermissionBundles(uses: readonly UseEffect[], collecting: Parameters<typeof askingIn>[1], world: PermissionWorld): readonly { readonly file: string; readonly fact: PermissionBundle }[] {
  const goes = new Map<string, Asking[]>();
  for (const asking of askingIn(uses, collecting, world).map(one => atOnce(one, world))) {
    const key = goOf(asking.use);
    goes.set(key, [...(goes.get(key) ?? []), asking]);
  }
  const found = new Map<string, { readonly file: string; readonly fact: PermissionBundle }>();
  for (const all of goes.values()) {
    for (const first of all) {
      const bundle = bundleFrom(first, all, world);
      if (!bundle) continue;
      const key = `${bundle.place.file} ${bundle.place.start}`;
      if (!found.has(key)) found.set(key, { file: bundle.place.file, fact: { span: bundle.place, apis: bundle.apis, groups: bundle.groups, isOneCall: bundle.isOneCall, path: world.stepsOf(first.use) } });
      break;
    }
  }
  return [...found.values()];
}

/** What is asked for within one go: of the permissions among which each call asks for one all where it is called for each, else any. */
function atOnce(asking: Asking, { program }: PermissionWorld): Asking {
  const { use: { trail, place }, groups, isOneEach } = asking;
  if (!isOneEach || groups.length < 2 || isRepeated(program.files, trail.slice(goAt(trail) + 1), place)) return asking;
  return { ...asking, groups: groups.slice(0, 1) };
}

function bundleFrom(first: Asking, all: readonly Asking[], world: PermissionWorld): { readonly place: Place; readonly apis: readonly string[]; readonly groups: readonly string[]; readonly isOneCall: boolean } | undefined {
  if (first.isRequest && first.groups.length > 1) return { place: first.use.place, apis: [displayName(first.use.api)], groups: first.groups, isOneCall: true };
  const together = [first];
  for (const other of all.slice(all.indexOf(first) + 1)) {
    const isNew = other.groups.some(group => !together.some(one => one.groups.includes(group)));
    if (!isNew || together.some(one => areExclusive(one.use.when, other.use.when)) || asksItself(other, world)) continue;
    together.push(other);
  }
  const groups = [...new Set(together.flatMap(one => one.groups))];
  // Two devices that are used at once may belong to one thing, as a picture and the place where it was taken.
  if (groups.length < 2 || (groups.length < 3 && !together.some(one => one.isRequest))) return undefined;
  return { place: placeOfBundle(together[0]!.use, together[1]!.use, world.texts), apis: [...new Set(together.map(one => displayName(one.use.api)))], groups, isOneCall: false };
}

/** Whether its own question comes before a request, so that a person may say no to this one. */
function asksItself({ use }: Asking, { evidence, stepsOf }: PermissionWorld): boolean {
  return proveWorst([use], { category: 'user', purposes: [], level: 'acknowledged' }, evidence, stepsOf).proven;
}

/** Names what sets a use off: the nearest trigger on its way that is more than a delay, as registered where it is. */
function goOf({ trail }: UseEffect): string {
  return trail.slice(0, goAt(trail) + 1).map(({ place, callee }) => `${place.file} ${place.start} ${callee?.index ?? ''}`).join(' > ');
}

function goAt(trail: readonly Frame[]): number {
  const at = trail.findLastIndex(({ trigger }) => trigger !== undefined && !passing.has(trigger));
  return Math.max(at, 0);
}

/** Where the second request joins the first: the call in the function that both come from, or what runs them at once. */
function placeOfBundle(first: UseEffect, second: UseEffect, texts: ReadonlyMap<string, string>): Place {
  let same = 0;
  while (same < first.trail.length && same < second.trail.length && isSamePlace(first.trail[same]!.place, second.trail[same]!.place) && first.trail[same]!.callee === second.trail[same]!.callee) same++;
  const placeOf = (use: UseEffect) => use.trail[same]?.place ?? use.place;
  const left = placeOf(first);
  // What is asked for in the callback of the first request stands there.
  const right = [...second.trail.slice(same).map(({ place }) => place), second.place].find(place => !isSamePlace(place, first.place)) ?? second.place;
  const text = texts.get(left.file) ?? '';
  const together = left.file === right.file ? text.lastIndexOf('Promise.all', left.start) : -1;
  // `Promise.all([a(), b()])`
  if (together >= 0 && !/[;{}]|=>/.test(text.slice(together, right.start))) return { file: left.file, start: together, end: right.end };
  return right;
}

function isSamePlace(left: Place, right: Place): boolean {
  return left.file === right.file && left.start === right.start;
}

/** Whether two things cannot both happen: a condition of one is the opposite of one of the other, or both ask the same thing for different constants. */
function areExclusive(left: Condition | undefined, right: Condition | undefined): boolean {
  if (!left || !right) return false;
  return partsOf(left).some(one => partsOf(right).some(other => exclude(one, other)));
}

function partsOf(condition: Condition): readonly Condition[] {
  return condition.kind === 'all' ? condition.parts : [condition];
}

function exclude(left: Condition, right: Condition): boolean {
  if (left.kind !== 'holds' || right.kind !== 'holds' || left.asks !== right.asks) return false;
  if (left.not !== right.not) return isSameValue(left.value, right.value);
  if (left.not) return false;
  const [one, other] = [comparison(left.value), comparison(right.value)];
  return one !== undefined && other !== undefined && one.constant !== other.constant && isSameValue(one.of, other.of);
}

function isSameValue(left: Value, right: Value): boolean {
  if (left === right) return true;
  if (left.length !== right.length || left.length === 0) return false;
  return left.every(({ atom }, index) => {
    const other = right[index]!.atom;
    if (sameAtom(atom, other)) return true;
    return atom.kind === 'derived' && other.kind === 'derived' && atom.operator === other.operator && atom.name === other.name && atom.parts.length === other.parts.length && atom.parts.every((part, at) => isSameValue(part, other.parts[at]!));
  });
}

function comparison(value: Value): { readonly of: Value; readonly constant: unknown } | undefined {
  const [only] = value;
  if (value.length !== 1 || only?.atom.kind !== 'derived' || !/^===?$/.test(only.atom.operator)) return undefined;
  const [left = [], right = []] = only.atom.parts;
  const constant = right.length === 1 && right[0]!.atom.kind === 'constant' ? right[0]!.atom : undefined;
  return constant && { of: left, constant: constant.value };
}

/**
 * Finds the permissions that are asked for as an app or page begins, before anybody does anything. `app`: as it is started or its root
 * component is shown; `page`: as one of its pages is. Of one start, each group once: where it is asked for first.
 */
export function findPermissionsAtStart(uses: readonly UseEffect[], collecting: Parameters<typeof askingIn>[1], world: PermissionWorld): readonly { readonly file: string; readonly fact: PermissionAsked }[] {
  const found = new Map<string, { readonly file: string; readonly fact: PermissionAsked }>();
  const asked = new Map<string, string>();
  for (const { use, groups, isRequest } of askingIn(uses, collecting, world)) {
    const at = startOf(use, world);
    if (at === undefined) continue;
    const place = `${use.place.file} ${use.place.start}`;
    const fresh = groups.filter(group => {
      const key = `${goOf(use)} ${group}`;
      const before = asked.get(key);
      if (before === undefined) asked.set(key, place);
      return before === undefined || before === place;
    });
    const known = found.get(place);
    if (fresh.length === 0 || (known && known.fact.at === 'app')) continue;
    // What a permission given before lets happen shows no dialog; neither does what a person agreed to.
    const level = isRequest ? 'purpose' : 'technical';
    const prove = (category: string) => proveWorst([use], { category, purposes: [], level }, world.evidence, world.stepsOf);
    const categories = fresh.flatMap(group => world.vocabulary.permissions.groups.get(group)?.categories ?? []);
    if (prove(categories[0] ?? 'user').proven) continue;
    found.set(place, { file: use.place.file, fact: { span: use.place, api: displayName(use.api), groups: fresh, categories, at, path: world.stepsOf(use) } });
  }
  return [...found.values()];
}

/** The name of a component: of the function that it is, or of the class that has the method. */
function componentName(program: LinkedProgram, key: FunctionKey): string {
  const body = program.body(key);
  return (body.class === undefined ? undefined : program.files.get(key.file)?.classes[body.class]?.name) ?? body.name ?? '';
}

/** Whether another component shows what stands there. */
function isWithinComponent({ files }: LinkedProgram, { file, start }: Place): boolean {
  return (files.get(file)?.functions ?? []).some(({ name, span }) => /^[A-Z]/.test(name ?? '') && span.start <= start && start < span.end);
}

const rootFiles = /(?:^|\/)(?:app|_app|app\.component|main|index|root|approot|application|bootstrap)\.[cm]?[jt]sx?$|(?:^|\/)(?:app|root)\.vue$|(?:^|\/)app\/(?:_layout|layout)\.[jt]sx?$|^_layout\.[jt]sx?$/i;

/** Which start a use belongs to; undefined where somebody or something else sets it off. */
function startOf({ trail }: UseEffect, { program, texts }: PermissionWorld): PermissionAsked['at'] | undefined {
  const frame = trail[goAt(trail)];
  switch (frame?.trigger) {
    case 'load': return 'app';
    case 'mount': case 'lifecycle': {
      const { place } = frame;
      const registered = (texts.get(place.file) ?? '').slice(place.start, place.start + 12);
      if (/^App\s*[(<]/.test(registered)) return 'app';
      if (/^(?:Page|Component)\s*[(<]/.test(registered)) return 'page';
      // The component that has the effect is the root where its file is.
      const names = trail.slice(0, goAt(trail) + 1).flatMap(({ callee }) => (callee ? [{ file: callee.file, name: componentName(program, callee) }] : [])).filter(({ name }) => /^[A-Z]/.test(name));
      const owner = names.at(-1);
      // What a program shows first as it is loaded is its root, wherever it is written.
      const isFirst = trail[0]!.trigger === 'load' && names.length === 1 && trail.slice(0, goAt(trail) + 1).every(one => one.trigger !== 'render' || !isWithinComponent(program, one.place));
      const isRoot = (isFirst || rootFiles.test(owner?.file ?? place.file)) && !/(?:Page|Screen|View|Button|Modal|Panel)$/.test(owner?.name ?? '');
      return isRoot ? 'app' : undefined;
    }
    default: return undefined;
  }
}
