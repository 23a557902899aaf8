import type { EvidenceContext } from '../consent/evidence.js';
import { constantOf, type Atom, type Condition, type DerivedAtom, type Value } from '../summaries/value.js';
import { both } from '../summaries/condition.js';
import type { MessageModel } from '../summaries/api.js';
import type { MessageEntry } from '../summaries/model.js';
import type { Place } from '../ir/span.js';
import type { CallEffect, Frame, Summary, UseEffect } from '../summaries/summary.js';
import { displayName } from '../taint/names-of.js';
import { readRecorded, recordedTestHolds } from '../taint/recorded-call.js';
import { visitAtoms } from '../taint/visit-atoms.js';
import { namesConsent, isAffirmative } from '../vocabulary/consent-words.js';
import { readMessage } from '../vocabulary/message-words.js';
import { purposeCovers, purposesNamedIn } from '../vocabulary/purposes.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';
import type { LinkedProgram } from './linked-program.js';
import type { ConsentNeed, ConsentProof, MarketingMessage } from './facts.js';
import { proveWorst, triggerOf, type StepsOf } from './find-collections.js';
import { lastNameOf } from './name-context.js';
import { callAt } from './standing-place.js';
import { isAskedFor } from './tested-names.js';
import { constantBeginning } from './value-text.js';
import { definitionOf, operationsOf } from './values/definitions.js';

/** What is at hand where messages are read. */
export interface MessageWorld {
  readonly program: LinkedProgram;
  readonly vocabulary: Vocabulary;
  readonly evidence: EvidenceContext;
  readonly texts: ReadonlyMap<string, string>;
  readonly stepsOf: StepsOf<UseEffect>;
}

interface Sending {
  readonly use: UseEffect;
  readonly entry: Pick<MessageEntry, 'channel' | 'act' | 'isMarketing'>;
  readonly model?: MessageModel;
}

/** Where a message stands, and the words by which it advertises there. */
interface Sign {
  readonly place: Place;
  readonly text: string;
  readonly isCertain: boolean;
}

/** The purpose that an opt-in has to be for. */
const purpose = 'marketing-messages';

/**
 * Finds the messages that advertise, and the calls that put somebody on a list of those who get them; with what is known of the
 * question before them and of the way out in them. One for each place.
 */
export function findMarketingMessages(uses: readonly UseEffect[], world: MessageWorld): { readonly file: string; readonly fact: MarketingMessage }[] {
  const groups = new Map<string, { readonly sign: Sign; readonly sendings: Sending[] }>();
  for (const sending of uses.flatMap(use => sendingsOf(use, world))) {
    if (isToOneself(sending)) continue;
    const sign = signOf(sending, world);
    if (!sign) continue;
    const key = `${sign.place.file} ${sign.place.start}`;
    const group = groups.get(key);
    if (group) group.sendings.push(sending);
    else groups.set(key, { sign, sendings: [sending] });
  }
  return [...groups.values()].map(({ sign, sendings }) => ({ file: sign.place.file, fact: toFact(sign, sendings, world) }));
}

function toFact(sign: Sign, sendings: readonly Sending[], world: MessageWorld): MarketingMessage {
  const [first] = sendings;
  const { use, entry } = first!;
  const unasked = sendings.filter(one => !isAsked(one, world));
  const outs = sendings.map(one => wayOutOf(one, world));
  const wayOut = outs.includes('none') ? 'none' : outs.includes('unseen') ? 'unseen' : 'found';
  const need: ConsentNeed = { category: 'user.contact', purposes: [purpose], level: 'purpose' };
  const proof: ConsentProof = proveWorst(unasked.map(one => ({ ...one.use, ...whenOf(one, world) })), need, world.evidence, world.stepsOf);
  return {
    span: sign.place, api: displayName(use.api), channel: entry.channel, act: entry.act, sign: sign.text, need, proof, wayOut,
    confidence: sign.isCertain ? 'high' : 'medium',
  };
}

/** The sendings that a use is: by the callee's models, or by the address it asks. */
function sendingsOf(use: UseEffect, { program }: MessageWorld): readonly Sending[] {
  if (use.form === 'write') return [];
  const model = use.form === 'new' ? use.api.node?.construct : use.api.node?.call;
  const found: Sending[] = [];
  for (const message of model?.messages ?? []) {
    if (message.when.some(test => recordedTestHolds(test, use.arguments) !== true)) continue;
    const { state, entry } = message;
    // Put on a list in a state in which they are asked first, or told nothing.
    if (state && entry.state) {
      const states = readRecorded(state, use.arguments);
      const { active } = entry.state;
      if (states.length > 0 && states.every(({ atom }) => atom.kind === 'constant' && !active.includes(atom.value as string))) continue;
      const chosen = states.find(({ atom }) => atom.kind === 'constant' && active.includes(atom.value as string));
      const when = both(use.when, chosen?.when);
      found.push({ use: when ? { ...use, when } : use, entry, model: message });
      continue;
    }
    found.push({ use, entry, model: message });
  }
  if (found.length === 0) {
    const address = constantBeginning(use.arguments[0] ?? []);
    const host = address === undefined ? undefined : program.models.host(address);
    if (host?.message) found.push({ use, entry: host.message });
  }
  return found.slice(0, 1);
}

/** What a call was given: the fields of a command that was made for it count as its own. */
function given(port: NonNullable<MessageModel['to']>[number], use: UseEffect): Value {
  const args = use.arguments.map(value => value.flatMap(one => (one.atom.kind === 'api' && one.atom.step === 'new' && one.atom.arguments?.[0] ? one.atom.arguments[0] : [one])));
  return readRecorded(port, args);
}

function recipientsOf({ use, model }: Sending): Value {
  const ports = model?.to ?? [];
  const found = ports.flatMap(port => given(port, use));
  return found.length > 0 ? found : use.arguments.flat();
}

/** Whether the message only goes to an address written down in the code or its settings: the shop's own. */
function isToOneself({ use, model }: Sending): boolean {
  const found = (model?.to ?? []).flatMap(port => given(port, use)).filter(({ atom }) => !(atom.kind === 'derived' && atom.operator === '.'));
  return found.length > 0 && found.every(({ atom }) => isSetting(atom));
}

function isSetting(atom: Atom): boolean {
  switch (atom.kind) {
    case 'constant': return typeof atom.value === 'string';
    case 'snapshot': return [...atom.fields.values()].every(value => value.every(one => isSetting(one.atom)));
    case 'derived': return (atom.operator === 'template' || atom.operator === '+' || atom.operator === 'same' || atom.operator === 'some') && atom.parts.every(part => part.every(one => isSetting(one.atom)));
    case 'api': {
      let root: Atom | undefined = atom;
      while (root?.kind === 'api' && root.parent) root = root.parent;
      return atom.step === 'member' && root?.kind === 'api' && root.step === 'global' && /^(?:process|Deno|Bun|import)/.test(root.name);
    }
    default: return false;
  }
}

/**
 * Finds where it is said that a message advertises: in what the innermost function itself puts into it or is called, else in what its
 * caller hands it or is called, and so on.
 */
function signOf(sending: Sending, world: MessageWorld): Sign | undefined {
  const { use, entry } = sending;
  const whole = readContent(textsOf(use), world);
  if (whole.isPlain || (whole.isTransactional && whole.marketing === undefined)) return undefined;
  let place = use.place;
  for (let depth = use.trail.length; depth >= 0; depth--) {
    const frame = use.trail[depth - 1];
    // What is done as a file is loaded is done by the file.
    const callee = frame?.callee ?? (frame && frame.place.end === 0 ? world.program.keyOf(frame.place.file, 0) : undefined);
    const summary = callee && world.program.summaryOf(callee);
    const local = depth === 0 ? use : callAt(summary?.effects ?? [], use, use.trail.length - depth);
    const names = namesOfFrame(frame, use, world).map(name => readMessage(world.vocabulary, name));
    const isPlainName = names.some(one => one.isPlain || one.isTransactional);
    const content = local ? readContent(textsOf(local, { whole: use, ...(summary && { heap: summary.heap }) }), world) : undefined;
    const said = content?.marketing ?? (isPlainName ? undefined : content?.hint);
    if (said !== undefined && !(isPlainName && whole.isTransactional)) return { place, text: whole.marketing ?? said, isCertain: content?.marketing !== undefined };
    const called = isPlainName || (whole.isTransactional && whole.marketing === undefined) ? undefined : (names.find(one => one.marketing !== undefined)?.marketing ?? names.find(one => one.hint !== undefined)?.hint);
    if (called !== undefined) return { place, text: whole.marketing ?? called, isCertain: whole.marketing !== undefined };
    if (entry.isMarketing && depth === use.trail.length) return { place, text: displayName(use.api), isCertain: true };
    if (!frame) break;
    // What a handler does that something else sets off is not handed to it by whoever registered it.
    if (frame.trigger !== undefined) break;
    // A function that is written where it is called, as that of `new Promise`, is handed nothing by who calls it.
    const body = frame.callee && world.program.body(frame.callee);
    if (!body || body.span.file !== frame.place.file || body.span.start < frame.place.start || body.span.end > frame.place.end) place = frame.place;
  }
  return undefined;
}

/** The names of the function that a frame enters and of where it stands. */
function namesOfFrame(frame: Frame | undefined, use: UseEffect, { program }: MessageWorld): readonly string[] {
  const file = frame?.callee?.file ?? frame?.place.file ?? use.place.file;
  const names: string[] = [];
  // A queue, or a task that runs by the clock, says by its name what its messages are.
  if (frame?.trigger === 'job') names.push(...textsGivenAt(frame.place, program));
  if (frame?.callee) {
    const body = program.body(frame.callee);
    if (body.name) names.push(body.name);
    const owner = body.class === undefined ? undefined : program.files.get(frame.callee.file)?.classes[body.class]?.name;
    if (owner) names.push(owner);
  }
  if (file !== undefined) {
    const parts = file.replace(/\.[^/]+$/, '').split('/');
    const base = parts.pop()!;
    names.push(base);
    if (/^(?:index|route|page|handler|\[.*\]|\+server|main|mod)$/.test(base) && parts.length > 0) names.push(parts.at(-1)!);
  }
  return names;
}

/** The constant texts among the arguments of the call at a place. */
function textsGivenAt({ file: path, start, end }: Place, program: LinkedProgram): readonly string[] {
  const file = program.files.get(path);
  const call = file && operationsOf(file, 'call').find(({ operation: { span } }) => span.start === start && span.end === end);
  return (call?.operation.arguments ?? []).flatMap(({ value }) => {
    const operation = definitionOf({ ...call!, register: value });
    return operation?.kind === 'constant' && typeof operation.value === 'string' ? [operation.value] : [];
  });
}

interface Content {
  readonly marketing?: string;
  readonly hint?: string;
  readonly isTransactional: boolean;
  readonly isPlain: boolean;
  readonly offersWayOut: boolean;
}

function readContent(texts: readonly string[], { vocabulary }: MessageWorld): Content {
  const readings = texts.map(text => readMessage(vocabulary, text));
  const marketing = readings.find(one => one.marketing !== undefined)?.marketing;
  const hint = readings.find(one => one.hint !== undefined)?.hint;
  return {
    ...(marketing !== undefined && { marketing }), ...(hint !== undefined && { hint }),
    isTransactional: readings.some(one => one.isTransactional), isPlain: readings.some(one => one.isPlain), offersWayOut: readings.some(one => one.offersWayOut),
  };
}

/** What is known of a message where one function looks at it: the objects that it made, and the message as it is in the end. */
interface Seen {
  readonly heap?: Summary['heap'];
  readonly whole?: UseEffect;
}

/** The constants in what a message is made of; what a person is looked up by is none of it. What variables around a function hold it puts in itself. */
function textsOf(use: UseEffect | CallEffect, { heap, whole }: Seen = {}): readonly string[] {
  const texts: string[] = [];
  const visit = (value: Value, depth: number, final: Value): void => {
    for (const { atom } of value) {
      if (depth > 8 || texts.length > 80) return;
      switch (atom.kind) {
        case 'constant': if (typeof atom.value === 'string' && atom.value.length > 1) texts.push(atom.value); break;
        case 'place': if (atom.root.kind === 'frame') visit(final, depth + 1, []); break;
        case 'snapshot': for (const [name, held] of atom.fields) if (!addressFields.test(name)) visit(held, depth + 1, fieldOf(final, name)); break;
        case 'object': for (const [name, held] of heap?.get(atom.id) ?? []) if (!addressFields.test(name)) visit(held, depth + 1, fieldOf(final, name)); break;
        case 'derived': if (atom.operator !== '.') atom.parts.forEach((part, index) => visit(part, depth + 1, partOf(final, atom, index))); break;
        case 'api': if (atom.step === 'new' || (atom.step === 'call' && depth < 4)) atom.arguments?.forEach(part => visit(part, depth + 1, [])); break;
      }
    }
  };
  use.arguments.forEach((value, index) => visit(value, 0, whole?.arguments[index] ?? []));
  for (let step: Atom | undefined = use.kind === 'use' ? use.api : undefined; step?.kind === 'api'; step = step.parent) step.arguments?.forEach(value => visit(value, 1, []));
  return texts;
}

function fieldOf(value: Value, name: string): Value {
  return value.flatMap(({ atom }) => (atom.kind === 'snapshot' ? (atom.fields.get(name) ?? []) : []));
}

/** A text that variables around the function are all of, besides constants, is a constant in the end. */
function partOf(value: Value, { operator, parts }: DerivedAtom, index: number): Value {
  const isOwn = parts.every(part => part.every(({ atom }) => atom.kind === 'constant' || (atom.kind === 'place' && atom.root.kind === 'frame')));
  return value.flatMap(one => (one.atom.kind === 'derived' && one.atom.operator === operator && one.atom.parts.length === parts.length ? one.atom.parts[index]! : isOwn && one.atom.kind === 'constant' ? [one] : []));
}

/** Who a message is from or to says nothing of what it is about. */
const addressFields = /^(?:from|to|cc|bcc|From|To|replyTo|reply_to|sender|email|email_address|tokens?|url|headers?|signName|SignName)$/;

/** Whether those who get it were asked, or asked for it: by what holds on the way, by whom the code selects, or by the act itself. */
function isAsked(sending: Sending, world: MessageWorld): boolean {
  const { vocabulary, evidence } = world;
  const { use, entry } = sending;
  const { when } = whenOf(sending, world);
  if (isAskedFor(evidence, when, name => namesOptIn(vocabulary, name, true))) return true;
  if (isSelected(recipientsOf(sending), world)) return true;
  const names = use.trail.flatMap(frame => [...namesOfFrame(frame, use, world), ...addressesAt(frame.place, world)]).map(name => readMessage(vocabulary, name));
  const isOwnAct = names.some(one => one.isJoining) && !names.some(one => one.isRegistering);
  const isAboutActor = entry.act === 'subscribe' || triggerOf(use) === 'route' || triggerOf(use) === 'gesture';
  if (isOwnAct && isAboutActor && triggerOf(use) !== 'load' && triggerOf(use) !== 'mount' && triggerOf(use) !== 'job') return true;
  return entry.act === 'subscribe' && triggerOf(use) === 'gesture' && !names.some(one => one.isRegistering);
}

/** What holds where somebody gets the message: on the way there, and for each of those who are selected. */
function whenOf(sending: Sending, world: MessageWorld): { readonly when?: Condition } {
  let when = sending.use.when;
  visitAtoms(recipientsOf(sending), { condition: condition => (when = both(when, condition)), held: world.evidence.held });
  return when ? { when } : {};
}

/** Whether a query or a list by its name has only those who opted in. */
function isSelected(recipients: Value, world: MessageWorld): boolean {
  const { vocabulary, evidence } = world;
  let found = false;
  visitAtoms(recipients, {
    held: evidence.held,
    field(name, value) {
      if (namesOptIn(vocabulary, name, true) && saysYes(vocabulary, value)) found = true;
      // What rows must be like, as a text: `FilterExpression: 'newsletter = :yes'`.
      if (/(?:filter|where|condition)(?:Expression)?$/i.test(name) && value.length > 0 && value.every(({ atom }) => atom.kind === 'constant' && typeof atom.value === 'string' && selectsWhere(vocabulary, atom.value))) found = true;
    },
    atom(atom) {
      if (atom.kind === 'api' && (atom.step === 'call' || atom.step === 'new')) found ||= selectsByArguments(atom.arguments ?? [], world);
      if (atom.kind === 'derived' && atom.operator === 'call') found ||= selectsByArguments(atom.parts, world);
      // A list by its name: `prisma.subscriber.findMany`, `findOptedIn()`, the parameter `subscribers`.
      const names = atom.kind === 'place' ? [evidence.nameOfRoot(atom), ...atom.path] : [atom.kind === 'api' && (atom.step === 'call' || atom.step === 'awaited' || atom.step === 'element') ? undefined : lastNameOf(evidence, atom)];
      if (names.some(name => name !== undefined && namesSubscribers(vocabulary, name))) found = true;
    },
  });
  return found;
}

/** A condition of a query written as its arguments: `.where('newsletter', '==', true)`, `eq(users.optIn, true)`, a text of SQL. */
function selectsByArguments(args: readonly Value[], { vocabulary, evidence }: MessageWorld): boolean {
  const texts = args.map(value => value.map(({ atom }) => (atom.kind === 'constant' ? atom.value : undefined)));
  if (texts.flat().some(value => typeof value === 'string' && /\s/.test(value) && selectsInQuery(vocabulary, value))) return true;
  const named = args.findIndex(value => value.length > 0 && value.every(({ atom }) => {
    const name = atom.kind === 'constant' ? (typeof atom.value === 'string' && !/\s/.test(atom.value) ? atom.value : undefined) : lastNameOf(evidence, atom);
    return name !== undefined && (namesOptIn(vocabulary, name, true) || namesSubscribers(vocabulary, name));
  }));
  if (named < 0) return false;
  const rest = args.slice(named + 1);
  if (rest.length === 0) {
    const [{ atom } = { atom: undefined }] = args[named]!;
    return atom?.kind === 'constant' && typeof atom.value === 'string' && namesSubscribers(vocabulary, atom.value);
  }
  return rest.some(value => saysYes(vocabulary, value)) && !rest.some(value => constantOf(value)?.value === '!=' || constantOf(value)?.value === '<>');
}

/** `where marketing_opt_in = true`, `from newsletter_subscribers`. */
function selectsInQuery(vocabulary: Vocabulary, text: string): boolean {
  const tables = [...text.matchAll(/\b(?:from|join)\s+["'`]?([\w.]+)/gi)].some(([, name]) => namesSubscribers(vocabulary, name!));
  if (tables) return true;
  const where = /\bwhere\b([\s\S]*)/i.exec(text)?.[1];
  return where !== undefined && selectsWhere(vocabulary, where);
}

/** `marketing_opt_in = true and not deleted`, whatever else is asked. */
function selectsWhere(vocabulary: Vocabulary, where: string): boolean {
  return [...where.matchAll(/(not\s+)?["'`]?([a-z_][\w.]*)["'`]?\s*(?:(=|is|<>|!=)\s*(not\s+null|true|1|'?t'?|'?yes'?|'\w+'|\$\d+|\?|false|0|null|:\w+)?)?/gi)].some(([, not, name, operator, value]) => {
    if (not !== undefined || !namesOptIn(vocabulary, name!, true)) return false;
    return operator === undefined || ((operator === '=' || /is/i.test(operator)) && !/^(?:false|0|null|'f'|'no'|'n')$/i.test(value ?? ''));
  });
}

function saysYes(vocabulary: Vocabulary, value: Value): boolean {
  return value.length > 0 && value.every(({ atom }) => {
    if (atom.kind === 'constant') return isAffirmative(vocabulary, atom.value) === true;
    // `{ not: null }`, `{ equals: true }`, `{ some: { … } }`, `{ $eq: true }`, `{ isNot: null }`
    if (atom.kind === 'snapshot') {
      return [...atom.fields].some(([name, held]) => (/^(?:\$?(?:not|ne|isNot))$/.test(name) ? held.every(one => one.atom.kind === 'constant' && (one.atom.value === null || one.atom.value === false)) : saysYes(vocabulary, held)));
    }
    return false;
  });
}

/** Whether a flag of this name says that somebody wants such messages: `marketingOptIn`, `newsletter`, `subscribed`. */
function namesOptIn(vocabulary: Vocabulary, name: string, isFlag: boolean): boolean {
  const reading = readMessage(vocabulary, name);
  if (/un_?subscri|opt(?:ed)?_?-?out/i.test(name)) return false;
  const asked = namesConsent(vocabulary, name);
  if (asked) return asked.level !== 'acknowledged' && (asked.purposes.length === 0 || asked.purposes.some(one => purposeCovers(vocabulary, one, purpose)));
  if (!isFlag) return false;
  if (/^(?:is|has)?_?-?(?:subscribed|opted_?in)(?:_?at|_?on)?$/i.test(name)) return true;
  return (reading.isJoining || purposesNamedIn(vocabulary, name).includes(purpose)) && !/(?:sent|count|date|last|id|url|subject|template|title)$/i.test(name);
}

/** Whether a list or table of this name has those who subscribed. */
function namesSubscribers(vocabulary: Vocabulary, name: string): boolean {
  return /subscribers?(?:$|[^a-z])|opted_?-?in|newsletter_?(?:list|subscription|member|recipient|signup)|mailing_?list|consenting|订阅/i.test(name) && !/unsubscri/i.test(name);
}

/** The first text that a registering call is given: the address of a route, the name of a job. */
function addressesAt(place: Place, { texts }: MessageWorld): readonly string[] {
  if (place.end === 0) return [];
  const text = (texts.get(place.file) ?? '').slice(place.start, Math.min(place.end, place.start + 200));
  const found = /^[\w$.\s?]+\(\s*(['"`])([^'"`\n]{1,80})\1/.exec(text)?.[2];
  return found === undefined ? [] : [found];
}

/** Whether the message says how to be left alone from then on. */
function wayOutOf(sending: Sending, world: MessageWorld): MarketingMessage['wayOut'] {
  const { use, model } = sending;
  if (model?.wayOut.some(test => recordedTestHolds(test, use.arguments) === true)) return 'found';
  let found = false;
  let isUnseen = false;
  const reads = (text: string) => readMessage(world.vocabulary, text).offersWayOut;
  const visitor = {
    held: world.evidence.held,
    field(name: string) {
      if (reads(name)) found = true;
    },
    atom(atom: Atom) {
      if (atom.kind === 'constant' && typeof atom.value === 'string' && reads(atom.value)) found = true;
      // What a template engine or another unknown call makes of a text may have anything in it.
      if (atom.kind === 'derived' && atom.operator === 'call' && /render|compile|template|mjml|layout|html|build|make|compose/i.test(atom.name ?? '')) isUnseen = true;
      if (atom.kind === 'api' && atom.step === 'call' && /render|compile|template|mjml|readFile|html/i.test(displayName(atom))) isUnseen = true;
      const name = atom.kind === 'snapshot' || atom.kind === 'constant' ? undefined : lastNameOf(world.evidence, atom);
      if (name !== undefined && reads(name)) found = true;
    },
  };
  for (const value of use.arguments) visitAtoms(value, visitor);
  for (let step: Atom | undefined = use.api; step?.kind === 'api'; step = step.parent) for (const value of step.arguments ?? []) visitAtoms(value, visitor);
  // A list of those who left is asked before it is sent.
  if (isAskedFor(world.evidence, use.when, reads, true)) found = true;
  if (found) return 'found';
  const template = model?.template && given(model.template, use);
  if (template?.some(({ atom }) => !(atom.kind === 'constant' && atom.value === undefined) && !(atom.kind === 'derived' && atom.operator === '.'))) return 'unseen';
  return isUnseen ? 'unseen' : 'none';
}
