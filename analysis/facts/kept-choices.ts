import { kindStrength, strengthOf } from '../consent/consent-level.js';
import { textsIn, type EvidenceContext, type KeptChoices } from '../consent/evidence.js';
import { proveConsent } from '../consent/prove-consent.js';
import type { Place } from '../ir/span.js';
import { both, holds } from '../summaries/condition.js';
import type { SinkKind, Trigger } from '../summaries/model.js';
import type { UseEffect } from '../summaries/summary.js';
import type { Atom, Condition, Value } from '../summaries/value.js';
import { isAffirmative, namesConsent } from '../vocabulary/consent-words.js';
import { sinksOf } from './find-disclosures.js';
import type { LinkedProgram } from './linked-program.js';
import { sharedAnswers } from './shared-answers.js';
import { isMentioned } from './value-text.js';

/** A yes that the program writes into a store, under a key. */
interface YesWrite {
  readonly use: UseEffect;
  /** What holds where it is a yes. */
  readonly when: Condition | undefined;
  /** Whether the record itself says that the consent is separate: `{ kind: 'separate', choice: 'granted' }`. */
  readonly saysSeparate: boolean;
}

/**
 * Finds out how the program itself fills the stores in which it looks up choices: who wrote the yes under a key, and whether what
 * somebody answered to a question is kept.
 */
export function keptChoices(uses: readonly UseEffect[], program: LinkedProgram, context: () => EvidenceContext): KeptChoices {
  const { models } = program;
  let storing: readonly { readonly use: UseEffect; readonly isStore: boolean }[] | undefined;
  const stores = () => (storing ??= uses.flatMap(use => {
    const kinds = sinksOf(use, models).map(({ kind }) => kind);
    return kinds.some(kind => kept.has(kind)) ? [{ use, isStore: kinds.some(kind => own.has(kind)) }] : [];
  }));
  const yeses = new Map<string, readonly YesWrite[]>();
  const yesesUnder = (key: string): readonly YesWrite[] => {
    let found = yeses.get(key);
    if (!found) yeses.set(key, (found = stores().flatMap(({ use, isStore }) => (isStore ? yesesOf(use, key, context()) : []))));
    return found;
  };
  const unasked = new Map<string, boolean>();
  const asked = new Map<string, boolean>();
  const booleans = new Map<string, boolean>();
  const answers = new Map<Place, boolean>();
  return {
    isUnasked: key => once(unasked, key, () => yesesUnder(key).some(write => isUnasked(write, key, context()))),
    isOwnQuestion: key => once(asked, key, () => {
      const writes = yesesUnder(key);
      return writes.length > 0 && writes.every(({ when, saysSeparate }) => saysSeparate || proveConsent(context(), when, { category: 'user', purposes: [], isAny: true }).strength >= strengthOf('separate'));
    }),
    isBoolean: key => once(booleans, key, () => {
      const values = stores().flatMap(({ use, isStore }) => (isStore ? writtenUnder(use, key) : []));
      return values.length > 0 && values.every(isYesOrNo);
    }),
    isShared: sharedAnswers(program),
    isKept: question => once(answers, question, () => stores().some(({ use }) => keeps(use, question, context()))),
  };
}

/** Stores of the program's own, and ways to keep an answer elsewhere. */
const own: ReadonlySet<SinkKind> = new Set(['client-storage', 'secure-storage']);
const kept: ReadonlySet<SinkKind> = new Set(['client-storage', 'secure-storage', 'database', 'network']);

/** The first answer while the same is asked within it is no. */
function once<Key>(known: Map<Key, boolean>, key: Key, ask: () => boolean): boolean {
  const before = known.get(key);
  if (before !== undefined) return before;
  known.set(key, false);
  const answer = ask();
  known.set(key, answer);
  return answer;
}

/** Where a call writes a yes under the key: `setItem(key, 'granted')`, `set({ [key]: true })`. */
function yesesOf(use: UseEffect, key: string, { vocabulary }: EvidenceContext): readonly YesWrite[] {
  return writtenUnder(use, key).flatMap(value => saysYes(value, vocabulary, 3).map(when => ({ use, when: both(use.when, when), saysSeparate: isOfOwnKind(value, 3) })));
}

/** What a call writes under the key. */
function writtenUnder(use: UseEffect, key: string): readonly Value[] {
  const values: Value[] = [];
  const [first = [], second] = use.arguments;
  if (second && isText(first, key)) values.push(second);
  for (const { atom } of [...first, ...(second ?? [])]) {
    if (atom.kind !== 'snapshot') continue;
    const named = atom.fields.get(key);
    if (named) values.push(named);
    const names = atom.fields.get('%names');
    const any = atom.fields.get('%any');
    if (names && any && isText(names, key)) values.push(any);
    const kept = atom.fields.get('key');
    const data = atom.fields.get('data') ?? atom.fields.get('value');
    if (kept && data && isText(kept, key)) values.push(data);
  }
  return values;
}

/** Whether a value is `true` or `false`, whatever it hangs on. */
function isYesOrNo(value: Value): boolean {
  return value.length > 0 && value.every(({ atom }) => (atom.kind === 'constant' ? typeof atom.value === 'boolean' : atom.kind === 'derived' && comparing.has(atom.operator)));
}

const comparing: ReadonlySet<string> = new Set(['===', '!==', '==', '!=', '!', 'truth', 'contains', '<', '<=', '>', '>=', 'every', 'some', 'instanceof']);

function isText(value: Value, text: string): boolean {
  return value.some(({ atom }) => (atom.kind === 'constant' ? atom.value === text : atom.kind === 'derived' && atom.parts.length <= 1 && textsIn([value]).includes(text)));
}

/** Whether whatever a value may be is a record that says it is of separate consent. */
function isOfOwnKind(value: Value, depth: number): boolean {
  return depth > 0 && value.length > 0 && value.every(({ atom }) => {
    if (atom.kind === 'derived') return (atom.operator === 'text' || atom.operator === 'call') && atom.parts.length > 0 && isOfOwnKind(atom.parts[0]!, depth - 1);
    const kind = atom.kind === 'snapshot' ? (atom.fields.get('kind') ?? atom.fields.get('level')) : undefined;
    return kind !== undefined && kind.length > 0 && kind.every(one => one.atom.kind === 'constant' && kindStrength(one.atom.value) >= strengthOf('separate'));
  });
}

/** What holds where a value is a yes, or a record with one; absent in the list where nothing in particular does. */
function saysYes(value: Value, vocabulary: EvidenceContext['vocabulary'], depth: number): readonly (Condition | undefined)[] {
  return value.flatMap(({ atom, when }): readonly (Condition | undefined)[] => {
    if (atom.kind === 'constant') return isAffirmative(vocabulary, atom.value) === true ? [when] : [];
    if (depth === 0) return [];
    const parts = atom.kind === 'snapshot' ? [...atom.fields].flatMap(([name, part]) => (name.startsWith('%') || /^(?:at|version|textVersion|kind|category|purpose|time)$/.test(name) ? [] : [part])) : atom.kind === 'derived' && (atom.operator === 'text' || atom.operator === 'call' || atom.operator === 'flag') ? atom.parts : undefined;
    if (parts) return parts.flatMap(part => saysYes(part, vocabulary, depth - 1)).map(one => both(one, when));
    // Somebody else says it: a yes where it is one.
    return [both(when, holds([{ atom }], 'truthy', false))];
  });
}

/** Whether the program writes the yes as it starts or as time goes by, and nothing on the way there is an answer of somebody. */
function isUnasked({ use, when }: YesWrite, key: string, context: EvidenceContext): boolean {
  if (use.trail.length === 0 || !use.trail.every(({ trigger }) => trigger === undefined || unattended.has(trigger))) return false;
  if (!listenedTo(when).every(isOfStart)) return false;
  if (asksOutside(when)) return false;
  const proof = proveConsent({ ...context, kept: undefined }, when, { category: 'user', purposes: [], isAny: true });
  return proof.strength === 0;
}

const unattended: ReadonlySet<Trigger> = new Set(['load', 'mount', 'lifecycle', 'event', 'timer', 'later', 'render']);

/** What the callbacks on the way were registered with. */
function listenedTo(when: Condition | undefined): readonly Extract<Condition, { kind: 'happened' }>['event'][] {
  if (when?.kind === 'all') return when.parts.flatMap(listenedTo);
  return when?.kind === 'happened' && when.event.kind === 'callback' ? [when.event] : [];
}

/** Whether an event comes without anybody's doing: the program is installed, started, shown. */
function isOfStart({ callee, arguments: args }: ReturnType<typeof listenedTo>[number]): boolean {
  const names = callee.flatMap(({ atom }) => namesOn(atom));
  const [event] = args[0] ?? [];
  if (event?.atom.kind === 'constant' && typeof event.atom.value === 'string') return startEvents.test(event.atom.value);
  return names.some(name => startNames.test(name));
}

const startEvents = /^(?:install|activate|load|DOMContentLoaded|pageshow|ready|deviceready|app:created|app:mounted)$/;
const startNames = /^(?:onInstalled|onStartup|onLaunch|onAppLaunch|useEffect|useLayoutEffect|useLaunch|onMounted|onBeforeMount|onCreated|onLoad|onShow|onReady|useMount|useDidShow|useLoad|useReady|setTimeout|requestIdleCallback|whenReady|createApp|defineNuxtPlugin|afterNextRender)$/;

function namesOn(atom: Atom): readonly string[] {
  const names: string[] = [];
  for (let step: Atom | undefined = atom; step?.kind === 'api'; step = step.parent) names.push(step.name);
  return names;
}

/** Whether a condition asks something that only somebody else can have said: an answer of a server, a part of an address, a message. */
function asksOutside(when: Condition | undefined): boolean {
  if (when?.kind === 'all' || when?.kind === 'any') return when.parts.some(asksOutside);
  if (when?.kind !== 'holds') return false;
  const isSaid = (value: Value, depth: number): boolean => depth > 4 || value.some(({ atom }) => {
    if (atom.kind === 'derived') return (atom.operator === 'call' || atom.operator === 'event' || atom.operator === 'parsed') || atom.parts.some(part => isSaid(part, depth + 1));
    if (atom.kind === 'place') return true;
    // What is kept or comes from elsewhere was told by somebody; why the program started was not.
    return atom.kind === 'api' && namesOn(atom).some(name => name === 'fetch' || name === 'location' || name === 'URLSearchParams');
  });
  return isSaid(when.value, 0);
}

/** Whether a call keeps what was answered to a question: the answer itself, or under a name of consent what it came to. */
function keeps(use: UseEffect, question: Place, { vocabulary }: EvidenceContext): boolean {
  if (use.place.file === question.file && use.place.start === question.start) return false;
  if (use.arguments.some(value => isMentioned(value, question) || hangsOn(value, question, 4))) return true;
  return mentions(use.when, question, 0) && textsIn(use.arguments).some(text => namesConsent(vocabulary, text) !== undefined || isAffirmative(vocabulary, text) === true);
}

/** Whether a value is chosen by the answer: `confirm ? 'granted' : 'refused'`. */
function hangsOn(value: Value, question: Place, depth: number): boolean {
  return depth > 0 && value.some(({ atom, when }) => mentions(when, question, 0) || (atom.kind === 'snapshot' ? [...atom.fields.values()].some(part => hangsOn(part, question, depth - 1)) : atom.kind === 'derived' && atom.parts.some(part => hangsOn(part, question, depth - 1))));
}

function mentions(when: Condition | undefined, question: Place, depth: number): boolean {
  if (!when || depth > 6) return false;
  if (when.kind === 'holds') return isMentioned(when.value, question) || when.value.some(one => one.when !== undefined && mentions(one.when, question, depth + 1));
  return when.kind !== 'happened' && when.parts.some(part => mentions(part, question, depth + 1));
}
