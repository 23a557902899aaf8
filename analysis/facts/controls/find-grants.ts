import type { FileIr } from '../../ir/file-ir.js';
import type { Place, Span } from '../../ir/span.js';
import { isAffirmative, namesConsent } from '../../vocabulary/consent-words.js';
import { begins, speaks } from '../../vocabulary/wording.js';
import type { FactWorld } from '../fact-world.js';
import type { ConsentMatter } from '../facts.js';
import { KeptInFiles } from '../kept-in-files.js';
import { accessNames, constantOf, constantText } from '../values/constant-value.js';
import { definitionOf, type Held, type Placed } from '../values/definitions.js';
import { isKind, nameOfKey, propertyOf, traceOperation } from '../values/trace-value.js';
import { joinMatters, matterOf } from './consent-matters.js';
import { listedTexts } from './listed-texts.js';

/** What one answer says yes to in one call, or in calls that are made together. */
export interface Grant {
  readonly call: Span;
  readonly matters: readonly ConsentMatter[];
  /** The block it stands in: calls of one block are made together. */
  readonly block: number;
  /** The names of the flag whose value answers, outermost first; absent where a constant does. */
  readonly flag?: readonly string[];
}

/**
 * Finds what one function grants by one and the same yes, by block and answer: a constant, or a flag that answers for several keys.
 *
 * `inConsent`: the function is what a consent control does, so that what it is given need not be called consent again.
 */
export function grantsOf(world: FactWorld, file: FileIr, index: number, inConsent: boolean): readonly Grant[] {
  return granted.of(world.kept, file, 2 * index + Number(inConsent), () => findGrants(world, file, index, inConsent));
}

/** By function, in a consent control and elsewhere. */
const granted = new KeptInFiles<readonly Grant[]>();

function findGrants(world: FactWorld, file: FileIr, index: number, inConsent: boolean): readonly Grant[] {
  const groups = new Map<string, { readonly call: Span; readonly block: number; readonly flag?: readonly string[]; readonly matters: ConsentMatter[] }>();
  for (const [block, { operations }] of file.functions[index]!.blocks.entries()) {
    for (const operation of operations) {
      for (const { matter, flag } of answersOf(world, { file, function: index, operation }, inConsent)) {
        const key = `${block} ${flag?.join('.') ?? ''}`;
        const group = groups.get(key);
        if (group) group.matters.push(matter);
        else groups.set(key, { call: operation.span, block, matters: [matter], ...(flag && { flag }) });
      }
    }
  }
  const grants = [...groups.values()].map(group => ({ ...group, matters: joinMatters(group.matters) }));
  // A flag that answers for one matter is that matter's own answer.
  return grants.filter(({ flag, matters }) => flag === undefined || matters.length > 1);
}

interface Answer {
  readonly matter: ConsentMatter;
  /** Absent for a constant yes. */
  readonly flag?: readonly string[];
}

function answersOf(world: FactWorld, placed: Placed, inConsent: boolean): readonly Answer[] {
  if (isKind(placed, 'call')) return answersIn(world, placed, inConsent);
  return inConsent && isKind(placed, 'write-member') ? answerWritten(world, placed) : [];
}

/** `consents.marketing = true`. */
function answerWritten(world: FactWorld, { file, function: index, operation }: Placed<'write-member'>): readonly Answer[] {
  const key = nameOfKey({ file, function: index }, operation.key);
  const given = key === undefined ? undefined : answerOf(world, { file, function: index, register: operation.source });
  const matter = given && matterOf(world, key!, given.place);
  return matter ? [toAnswer(matter, given)] : [];
}

function answersIn(world: FactWorld, call: Placed<'call'>, inConsent: boolean): readonly Answer[] {
  const held = call.operation.arguments.flatMap((argument): Held[] => (argument.kind === 'value' ? [{ ...call, register: argument.value }] : []));
  if (held.length === 0) return [];
  const names = accessNames({ ...call, register: call.operation.callee });
  const last = names.at(-1) ?? '';
  if (isReading(world, last)) return [];
  const isNamed = inConsent || namesRecord(world, names.join(' ')) || (isWriting(world, last) && held.some(each => addressesRecord(world, each)));
  const inObjects = isNamed || isWriting(world, last) ? held.flatMap(each => answersInValue(world, each, isNamed)) : [];
  return inObjects.length > 0 ? inObjects : answersInWords(world, last, held, isNamed);
}

/** `setFace(true)`, `consent.grant('face')`, `setItem('faceConsent', true)`, `for (const purpose of purposes) save(purpose, true)`. */
function answersInWords(world: FactWorld, last: string, held: readonly Held[], isNamed: boolean): readonly Answer[] {
  if (/^set[A-Z]/.test(last) && held.length === 1) {
    const given = answerOf(world, held[0]!);
    const matter = given && (isNamed || namesRecord(world, last)) ? matterOf(world, last.slice(3), given.place) : undefined;
    return matter ? [toAnswer(matter, given!)] : [];
  }
  if (held.length > 3) return [];
  const [at, texts] = held.slice(0, 2).map((each, index) => [index, listedTexts(world, each)] as const).find(([, listed]) => listed !== undefined) ?? [];
  if (at === undefined || !texts) return [];
  // What stands behind the purpose answers for it; without that, only a verb that grants does.
  const next = held[at + 1];
  const mayGrant = (begins(world.vocabulary.grants.granting, last) || last.startsWith('record')) && !(next && constantOf(world, next)?.value === false);
  const given = (next && answerOf(world, next)) ?? (mayGrant ? {} : undefined);
  if (!given) return [];
  return texts.flatMap(text => (isNamed || namesRecord(world, text) ? (matterOf(world, text, given.place) ?? []) : [])).map(matter => toAnswer(matter, given));
}

/** The answers in an object whose keys are matters, in a list of purposes or of records, or in an object that holds one of these. */
function answersInValue(world: FactWorld, held: Held, isNamed: boolean, depth = 4): readonly Answer[] {
  const placed = depth > 0 ? traceOperation(world, held) : undefined;
  if (!placed) return [];
  if (isKind(placed, 'array') || isKind(placed, 'call')) return answersInList(world, placed, held, isNamed, depth);
  if (!isKind(placed, 'object')) return [];
  const records = recordedAnswers(world, placed, isNamed);
  if (records.length > 0) return records;
  const own: Answer[] = [];
  const inner: Answer[] = [];
  for (const property of placed.operation.properties) {
    const value: Held | undefined = property.kind === 'value' || property.kind === 'spread' ? { ...placed, register: property.value } : undefined;
    if (property.kind === 'spread') own.push(...answersInValue(world, value!, isNamed, depth - 1));
    const key = property.kind === 'value' ? nameOfKey(placed, property.key) : undefined;
    if (!value || key === undefined) continue;
    const answer = isNamed || namesRecord(world, key) ? answerOf(world, value) : undefined;
    const matter = answer && matterOf(world, key, answer.place);
    if (matter) own.push(toAnswer(matter, answer));
    else inner.push(...answersInValue(world, value, namesRecord(world, key) || (isNamed && speaks(world.vocabulary.grants['record-parts'], key)), depth - 1));
  }
  return own.length > 0 ? own : inner;
}

/** A list of purposes is agreed to as a whole; a list of records by what each one says. */
function answersInList(world: FactWorld, placed: Placed, held: Held, isNamed: boolean, depth: number): readonly Answer[] {
  const texts = isNamed ? listedTexts(world, held) : undefined;
  if (texts) return texts.flatMap(text => matterOf(world, text) ?? []).map(matter => ({ matter }));
  if (isKind(placed, 'array')) return placed.operation.elements.flatMap(element => answersInValue(world, { ...placed, register: element.value }, isNamed, depth - 1));
  const made = isKind(placed, 'call') ? madeForEach(placed) : undefined;
  return made ? answersInValue(world, made, isNamed, depth - 1) : [];
}

/** What `purposes.map(purpose => ({ … }))` makes of each. */
function madeForEach({ file, function: index, operation }: Placed<'call'>): Held | undefined {
  const callee = definitionOf({ file, function: index, register: operation.callee });
  const [first] = operation.arguments;
  const each = first?.kind === 'value' ? definitionOf({ file, function: index, register: first.value }) : undefined;
  if (each?.kind !== 'function' || callee?.kind !== 'member' || !('name' in callee.key) || callee.key.name !== 'map') return undefined;
  const [end] = file.functions[each.function]!.blocks.map(block => block.end).filter(one => one.kind === 'return' && one.value !== undefined);
  return end?.kind === 'return' ? { file, function: each.function, register: end.value! } : undefined;
}

/** `{ purpose: 'marketing', granted: true }`, also for each purpose of a list. */
function recordedAnswers(world: FactWorld, object: Placed<'object'>, isNamed: boolean): readonly Answer[] {
  if (!isNamed) return [];
  const purpose = ['purpose', 'type', 'scope', 'category', 'kind', 'key', 'name'].map(key => propertyOf(world, object, key)).find(value => value && listedTexts(world, value) !== undefined);
  const value = ['granted', 'given', 'agreed', 'accepted', 'consented', 'allowed', 'value', 'status', 'agree'].map(key => propertyOf(world, object, key)).find(each => each !== undefined);
  const answer = purpose && value && answerOf(world, value);
  return answer ? listedTexts(world, purpose)!.flatMap(text => matterOf(world, text, answer.place) ?? []).map(matter => toAnswer(matter, answer)) : [];
}

interface GivenAnswer {
  readonly place?: Place;
  readonly flag?: readonly string[];
}

function toAnswer(matter: ConsentMatter, { flag }: GivenAnswer): Answer {
  return { matter, ...(flag && { flag }) };
}

/** What says yes: a constant, or a flag; undefined for a no and for what is not known. */
function answerOf(world: FactWorld, held: Held): GivenAnswer | undefined {
  const constant = constantOf(world, held);
  if (constant) {
    const isYes = typeof constant.value === 'string' ? constant.value.length < 20 && constant.value !== '' : constant.value !== undefined;
    if (!isYes || isAffirmative(world.vocabulary, constant.value) !== true) return undefined;
    const placed = traceOperation(world, held);
    return placed && isKind(placed, 'constant') && constant.value === true ? { place: placed.operation.span } : {};
  }
  const own = definitionOf(held);
  const asked = own?.kind === 'compare' ? { ...held, register: own.left } : held;
  const operation = definitionOf(asked);
  if (operation?.kind === 'call' || operation?.kind === 'unary' || (operation?.kind === 'member' && 'computed' in operation.key)) return undefined;
  const names = accessNames(asked).filter(name => name !== 'value');
  return names.length === 0 ? undefined : { flag: names };
}

/** Whether words name a record of consent, as `consentStore`, `saveAgreements`, `privacyChoices`. */
export function namesRecord(world: FactWorld, text: string): boolean {
  // Most names have none of its parts and are not taken apart.
  const { possible, records } = world.vocabulary.grants;
  return speaks(possible, text) && (namesConsent(world.vocabulary, text) !== undefined || speaks(records, text));
}

/** Whether an argument says that a record of consent is written: its address, or the key it is kept under. */
export function addressesRecord(world: FactWorld, held: Held): boolean {
  const placed = traceOperation(world, held);
  const url = placed && isKind(placed, 'object') ? propertyOf(world, placed, 'url') : held;
  const text = url ? constantBeginning(world, url) : '';
  return text.includes('/') ? /\/[\w-]*(?:consent|agreement)/i.test(text) : text.length < 40 && namesRecord(world, text);
}

/** Whether a call keeps or sends what it is given; what else takes an object may only begin a state with it. */
export function isWriting({ vocabulary }: FactWorld, name: string): boolean {
  return begins(vocabulary.grants.writing, name);
}

function isReading({ vocabulary }: FactWorld, name: string): boolean {
  return begins(vocabulary.grants.reading, name);
}

/** The constant text a value begins with: all of a text, the known parts of a template. */
export function constantBeginning(world: FactWorld, held: Held): string {
  const placed = traceOperation(world, held);
  if (placed && isKind(placed, 'combine')) return placed.operation.parts.map(part => constantText(world, { ...placed, register: part }) ?? '').join('');
  return constantText(world, held) ?? '';
}
