import type { FileIr } from '../../ir/file-ir.js';
import type { Span } from '../../ir/span.js';
import { namesConsent } from '../../vocabulary/consent-words.js';
import { purposesNamedIn } from '../../vocabulary/purposes.js';
import { namesDatabase, namesKeeper, namesKeeperOnServer, namesSending, namesServer } from '../../vocabulary/store-words.js';
import { begins, speaks } from '../../vocabulary/wording.js';
import { addressesRecord, constantBeginning, namesRecord } from '../controls/find-grants.js';
import type { FactWorld } from '../fact-world.js';
import { inEachFile } from '../in-each-file.js';
import type { BareConsent } from '../facts.js';
import { accessNames, constantText } from '../values/constant-value.js';
import { definitionOf, operationsOf, type Held, type Placed } from '../values/definitions.js';
import { isKind, nameOfKey, propertyOf, traceOperation } from '../values/trace-value.js';
import { keptAs, namesProof, type Kept } from './kept-answer.js';
import { sqlAnswer } from './sql-answer.js';

/**
 * Finds the places where a project keeps a yes and nothing that would prove it: no time, no version of the text, no way by which it was
 * given. What is sent to a server is for the server to complete, and what a device keeps beside that is a copy. Keyed by file.
 */
export function bareConsents(world: FactWorld): ReadonlyMap<string, readonly BareConsent[]> {
  const writes = [...inEachFile(world, 'kept answers', file => (aside.test(file.path) ? [] : writesIn(world, file))).values()].flat();
  const hasRecord = writes.some(({ where, kept }) => where !== 'client' && kept === 'proven');
  const found = new Map<string, BareConsent[]>();
  for (const write of writes) {
    if (write.kept !== 'bare' || write.where === 'network' || (write.where === 'client' && hasRecord)) continue;
    const beside = writes.filter(other => other !== write && other.file === write.file && other.function === write.function);
    if (beside.some(({ where, kept }) => kept === 'proven' || where === 'network')) continue;
    const { span, name, where } = write;
    const list = found.get(write.file.path) ?? [];
    // One entity that is written for several purposes at once is one record.
    if (!list.some(other => other.span.start === span.start)) list.push({ span, name, where, purposes: purposesNamedIn(world.vocabulary, name), ...(write.value && { value: write.value }) });
    found.set(write.file.path, list);
  }
  for (const list of found.values()) list.sort((left, right) => left.span.start - right.span.start);
  return found;
}

const aside = /(?:^|[/._-])(?:tests?|specs?|stories|mocks?|fixtures?|seeds?|migrations?)(?:[/._-]|$)/i;

/** Something that speaks of consent and is kept or sent. */
interface ConsentKept {
  readonly file: FileIr;
  readonly function: number;
  readonly span: Span;
  /** The key, field or column. */
  readonly name: string;
  readonly where: 'client' | 'database' | 'network';
  readonly kept: Kept;
  /** Of a key and its value: the value as written. */
  readonly value?: Span;
}

function writesIn(world: FactWorld, file: FileIr): readonly ConsentKept[] {
  return [...operationsOf(file, 'call').flatMap(call => ofCall(world, call)), ...operationsOf(file, 'write-member').flatMap(write => ofAssignment(world, write))];
}

function ofCall(world: FactWorld, call: Placed<'call'>): readonly ConsentKept[] {
  const names = accessNames({ ...call, register: call.operation.callee });
  const last = names.at(-1) ?? '';
  const held = call.operation.arguments.map((argument): Held => ({ ...call, register: argument.value }));
  if (held.length === 0) return [];
  const at = { file: call.file, function: call.function, span: call.operation.span };
  const sql = sqlAnswer(world, call, last);
  if (sql) return [{ ...at, where: 'database', ...sql }];
  if (isNetwork(world, names, held)) return sendsConsent(world, names, held) ? [{ ...at, name: last, where: 'network', kept: 'bare' }] : [];
  if (recordsElsewhere(world, last, held)) return [{ ...at, name: last, where: 'database', kept: 'proven' }];
  return ofPair(world, names, held).map(one => ({ ...at, ...one })).concat(ofEntity(world, call, names, held).map(one => ({ ...at, ...one })));
}

/** A function of the project that is given what proves an answer: `recordConsent({ purpose, version })`. */
function recordsElsewhere(world: FactWorld, last: string, held: readonly Held[]): boolean {
  if (!begins(world.vocabulary.grants.recording, last) || !namesRecord(world, last)) return false;
  return held.some(each => keptAs(world, each) === 'proven' || objectsIn(world, each, 2).some(object => object.operation.properties.some(property => property.kind === 'value' && namesProof(world, nameOfKey(object, property.key) ?? ''))));
}

type Found = Pick<ConsentKept, 'name' | 'where' | 'kept' | 'value'>;

/** `localStorage.setItem('consent', 'true')`, `wx.setStorage({ key: 'consent', data: true })`. */
function ofPair(world: FactWorld, names: readonly string[], held: readonly Held[]): readonly Found[] {
  const last = names.at(-1) ?? '';
  const isStore = speaks(world.vocabulary.grants['pair-setters'], last) || (speaks(world.vocabulary.grants['key-setters'], last) && names.length > 1 && names.slice(0, -1).some(name => namesKeeper(world.vocabulary, name)));
  if (!isStore) return [];
  const options = traceOperation(world, held[0]!);
  const pair = options && isKind(options, 'object') ? [propertyOf(world, options, 'key'), propertyOf(world, options, 'data') ?? propertyOf(world, options, 'value')] : held;
  const [key, value] = pair;
  const name = key && constantBeginning(world, key);
  if (!name || !value || name.length > 60) return [];
  const where = names.some(one => namesKeeperOnServer(world.vocabulary, one)) ? 'database' : 'client';
  if (namesProof(world, name) && speaksOf(world, name)) return [{ name, where, kept: 'proven' }];
  if (!namesAnswer(world, name)) return [];
  const written = definitionOf(value)?.span;
  return [{ name, where, kept: keptAs(world, value), ...(written && { value: written }) }];
}

/** `prisma.user.update({ data: { marketingConsent: true } })`, `db.update(users).set({ consent: true })`. */
function ofEntity(world: FactWorld, call: Placed<'call'>, names: readonly string[], held: readonly Held[]): readonly Found[] {
  const last = names.at(-1) ?? '';
  const { grants } = world.vocabulary;
  const isModel = call.operation.form === 'new' && /^[A-Z]/.test(last) && isSaved(world, call);
  const isOfRows = (name: string) => speaks(grants.rows, name) || namesDatabase(world.vocabulary, name);
  const writesRow = speaks(grants['row-writers'], last) || (speaks(grants['loose-row-writers'], last) && names.slice(0, -1).some(isOfRows));
  if (!isModel && !speaks(grants['document-setters'], last) && (names.length < 2 || !writesRow)) return [];
  if (names.slice(0, -1).some(name => speaks(grants['no-rows'], name))) return [];
  const isDedicated = names.slice(0, isModel ? undefined : -1).some(name => namesRecord(world, name)) || held.some(each => constantText(world, each) !== undefined && namesRecord(world, constantText(world, each)!)) || namedArguments(world, call, names).some(name => namesRecord(world, name));
  const objects = held.flatMap(each => objectsIn(world, each, 4));
  const read = objects.map(object => readEntity(world, object, isDedicated, names));
  const bare = read.find(one => one?.kept === 'bare');
  const where = names.some(name => /storage/i.test(name)) ? 'client' as const : 'database' as const;
  const proven = read.find(one => one?.kept === 'proven');
  if (proven) return [{ name: proven.name, where, kept: 'proven' }];
  return bare ? [{ name: bare.name, where, kept: 'bare' }] : [];
}

/** The names of the values and functions that a chain was made with: `consents` of `db.insert(consents).values(…)`. */
function namedArguments(world: FactWorld, call: Placed<'call'>, names: readonly string[]): readonly string[] {
  if (names.length < 3) return [];
  const receiver = call.operation.receiver === undefined ? undefined : traceOperation(world, { ...call, register: call.operation.receiver });
  if (!receiver || !isKind(receiver, 'call')) return [];
  return receiver.operation.arguments.flatMap(argument => {
    const held = { ...receiver, register: argument.value };
    return [accessNames(held).at(-1) ?? '', constantText(world, held) ?? ''];
  }).filter(name => name !== '');
}

/** Whether what is made is kept in the same function: `await new Consent({ … }).save()`, `repository.save(consent)`. */
function isSaved(world: FactWorld, call: Placed<'call'>): boolean {
  return call.file.functions[call.function]!.blocks.some(({ operations }) => operations.some(operation => operation.kind === 'call' && speaks(world.vocabulary.grants.savers, accessNames({ ...call, register: operation.callee }).at(-1) ?? '')));
}

function objectsIn(world: FactWorld, held: Held, depth: number): readonly Placed<'object'>[] {
  const placed = depth > 0 ? traceOperation(world, held) : undefined;
  if (!placed) return [];
  if (isKind(placed, 'array')) return placed.operation.elements.flatMap(element => objectsIn(world, { ...placed, register: element.value }, depth - 1));
  if (!isKind(placed, 'object')) return [];
  return [placed, ...placed.operation.properties.flatMap(property => (property.kind === 'value' && !(nameOfKey(placed, property.key) ?? '').startsWith('where') ? objectsIn(world, { ...placed, register: property.value }, depth - 1) : []))];
}

/** What the fields of a row say of consent; undefined where none does. */
function readEntity(world: FactWorld, object: Placed<'object'>, isDedicated: boolean, names: readonly string[]): Pick<ConsentKept, 'name' | 'kept'> | undefined {
  const fields = object.operation.properties.flatMap(property => {
    const key = property.kind === 'value' ? nameOfKey(object, property.key) : undefined;
    return property.kind === 'value' && key !== undefined ? [{ key, value: { ...object, register: property.value } }] : [];
  });
  const { grants } = world.vocabulary;
  const isPerson = names.some(name => speaks(grants.persons, name));
  const namesOwn = (key: string) => (namesAnswer(world, key) && !speaks(grants['bare-agreements'], key)) || (isDedicated && speaks(grants['plain-answers'], key)) || (isPerson && speaks(grants['person-answers'], key));
  const answer = fields.find(({ key, value }) => namesOwn(key) && !namesProof(world, key) && keptAs(world, value) === 'bare');
  const provesIt = (key: string) => namesProof(world, key) && (isDedicated || (!begins(grants['row-times'], key) && (speaksOf(world, key) || speaks(grants.times, key))));
  const isTold = fields.some(({ key, value }) => provesIt(key) || (namesAnswer(world, key) && keptAs(world, value) === 'proven'));
  const isOfSomebody = isDedicated && fields.some(({ key }) => speaks(grants.matters, key));
  const named = answer ?? fields.find(({ key }) => namesAnswer(world, key) || (isDedicated && speaks(grants['plain-answers'], key)));
  if (isTold && (named || fields.some(({ key }) => speaksOf(world, key)))) return { name: named?.key ?? '', kept: 'proven' };
  if (!answer) return undefined;
  return { name: answer.key, kept: isOfSomebody || hasUnknownSpread(world, object) ? 'unknown' : 'bare' };
}

/** Whether a row has fields that another place gives it and that speak of consent by their name. */
function hasUnknownSpread(world: FactWorld, object: Placed<'object'>): boolean {
  return object.operation.properties.some(property => {
    if (property.kind !== 'spread') return false;
    const held = { ...object, register: property.value };
    const placed = traceOperation(world, held);
    return !(placed && isKind(placed, 'object')) && accessNames(held).some(name => namesRecord(world, name) || speaks(world.vocabulary.grants['proof-records'], name));
  });
}

/** `user.marketingConsent = true` where the user is saved, `document.cookie = 'consent=true'`. */
function ofAssignment(world: FactWorld, write: Placed<'write-member'>): readonly ConsentKept[] {
  const key = 'name' in write.operation.key ? write.operation.key.name : undefined;
  if (key === undefined) return [];
  const owner = accessNames({ ...write, register: write.operation.object });
  const source = { ...write, register: write.operation.source };
  const at = { file: write.file, function: write.function, span: write.operation.span };
  if (key === 'cookie' && owner.at(-1) === 'document') {
    const [, name = '', value = ''] = /^\s*([\w.-]+)\s*=\s*([^;]*)/.exec(constantBeginning(world, source)) ?? [];
    return namesAnswer(world, name) && speaks(world.vocabulary.grants['yes-values'], value.trim()) ? [{ ...at, name, where: 'client', kept: 'bare' }] : [];
  }
  const isKeptProof = namesProof(world, key) && speaksOf(world, key);
  if (!isKeptProof && !namesAnswer(world, key)) return [];
  if (owner.length === 0 || /^(?:window|globalThis|state|module|exports|self)$/.test(owner[0]!) || !savesOwner(world, write, owner[0]!)) return [];
  return [{ ...at, name: key, where: 'database', kept: isKeptProof ? 'proven' : keptAs(world, source) }];
}

function savesOwner(world: FactWorld, write: Placed<'write-member'>, root: string): boolean {
  return write.file.functions[write.function]!.blocks.some(({ operations }) => operations.some(operation => {
    if (operation.kind !== 'call') return false;
    const names = accessNames({ ...write, register: operation.callee });
    if (!speaks(world.vocabulary.grants['owner-savers'], names.at(-1) ?? '')) return false;
    return names[0] === root || names.at(-1) === 'flush' || operation.arguments.some(argument => accessNames({ ...write, register: argument.value })[0] === root);
  }));
}

function isNetwork(world: FactWorld, names: readonly string[], held: readonly Held[]): boolean {
  const last = names.at(-1) ?? '';
  if (namesSending(world.vocabulary, last) || names.some(name => namesServer(world.vocabulary, name))) return true;
  return /^\/|^https?:/.test(constantBeginning(world, held[0]!)) && !/^(?:cookie|setItem)/.test(last);
}

function sendsConsent(world: FactWorld, names: readonly string[], held: readonly Held[]): boolean {
  return namesRecord(world, names.join(' ')) || held.some(each => addressesRecord(world, each)) || held.some(each => objectsIn(world, each, 4).some(({ operation, ...place }) => operation.properties.some(property => property.kind === 'value' && namesAnswer(world, nameOfKey({ ...place }, property.key) ?? ''))));
}

/** Whether a name is that of a yes to the use of data; what accepts terms or a contract alone is none. */
function namesAnswer(world: FactWorld, name: string): boolean {
  if (name === '' || name.length > 60) return false;
  const named = namesConsent(world.vocabulary, name);
  if (!named) return false;
  const { grants } = world.vocabulary;
  const isOfData = named.purposes.length > 0 || speaks(grants['of-data'], name) || speaks(grants['bare-agreements'], name);
  return isOfData && (!speaks(grants['of-contracts'], name) || speaks(grants['of-privacy'], name));
}

function speaksOf(world: FactWorld, name: string): boolean {
  return namesRecord(world, name) || speaks(world.vocabulary.grants['of-answers'], name);
}
