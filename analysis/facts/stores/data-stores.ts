import type { FileIr } from '../../ir/file-ir.js';
import { isAlike } from '../../ir/is-alike.js';
import { isRecordId } from '../../taint/record-id.js';
import { namesLifetime } from '../../vocabulary/decision-words.js';
import { speaks } from '../../vocabulary/wording.js';
import type { FactWorld } from '../fact-world.js';
import type { DataStore, FileFacts, StoredDatum } from '../facts.js';
import { inEachFile } from '../in-each-file.js';
import { schemaObjectsOf } from '../fields/schema-objects.js';
import { accessNames, constantText } from '../values/constant-value.js';
import { operationsOf, type Held, type Placed } from '../values/definitions.js';
import { isKind, nameOfKey, traceOperation } from '../values/trace-value.js';
import { chainWords, deletionsIn, wordsOf, type Deletion } from './find-deletions.js';

/** `cascades`: whether its database deletes it with the row of the person it belongs to, where that is so declared. */
type Kept = Omit<DataStore, 'isPurged' | 'deletion'> & { readonly file: string; readonly words: readonly string[]; readonly cascades: boolean };

/**
 * Finds where a project keeps personal data for good or for a time: its tables, and the calls that write to databases and files. Of a
 * table and the calls that write to it the table alone. Keyed by file.
 */
export function dataStores(world: FactWorld, facts: ReadonlyMap<string, FileFacts>): ReadonlyMap<string, readonly DataStore[]> {
  const inOwn = <Part>(name: string, find: (file: FileIr) => readonly Part[]) => [...inEachFile(world, name, file => (aside.test(file.path) ? [] : find(file)), isAlike).values()].flat();
  const deletions = inOwn('deletions', file => deletionsIn(world, file));
  const tables = inOwn('tables', file => tablesIn(world, facts.get(file.path)!));
  const calls = inOwn('calls that keep data', file => callsIn(world, facts.get(file.path)!)).filter(call => !tables.some(table => table.words.some(word => call.words.includes(word))));
  const deletesPeople = deletions.some(({ words, isSoft }) => !isSoft && isPerson(world, words));
  const found = new Map<string, DataStore[]>();
  const told = new Set<string>();
  for (const { file, words, cascades, ...kept } of [...tables, ...calls]) {
    // What is written in several places is one store.
    const key = kept.form === 'call' && words.length > 0 ? words.join(' ') : `${file} ${kept.span.start}`;
    if (told.has(key)) continue;
    told.add(key);
    const its = deletions.filter(deletion => isOf(world, deletion, words, kept.isOfPerson));
    const hard = its.filter(({ isSoft }) => !isSoft);
    const list = found.get(file) ?? [];
    list.push({ ...kept, isPurged: hard.some(({ isByAge }) => isByAge), deletion: hard.length > 0 || (cascades && deletesPeople) ? 'deleted' : its.length > 0 ? 'marked' : 'none' });
    found.set(file, list);
  }
  for (const list of found.values()) list.sort((left, right) => left.span.start - right.span.start);
  return found;
}

const aside = /(?:^|[/._-])(?:tests?|specs?|stories|mocks?|fixtures?|seeds?|migrations?)(?:[/._-]|$)/i;

/** Whether a deletion may be of what is kept under some words. What names nothing may be of anything. */
function isOf(world: FactWorld, { words }: Deletion, kept: readonly string[], isOfPerson: boolean): boolean {
  return words.length === 0 || (isOfPerson && isPerson(world, words)) || kept.length === 0 || kept.some(word => words.includes(word));
}

function tablesIn(world: FactWorld, facts: FileFacts): readonly Kept[] {
  const file = world.files.get(facts.path)!;
  const groups = new Map<string, typeof facts.fields[number][]>();
  for (const field of facts.fields) if (field.surface === 'entity' && field.confidence !== 'low') groups.set(field.group, [...(groups.get(field.group) ?? []), field]);
  return [...groups].map(([group, fields]): Kept => {
    const names = columnsOf(world, file, group);
    const words = wordsOf(world, fields[0]!.groupName);
    const says = names.some(name => namesLifetime(world.vocabulary, name)) || /expireAfterSeconds|\bexpires\s*:|\bttl\b/i.test(facts.text);
    return {
      file: facts.path, form: 'table', name: fields[0]!.groupName, span: fields[0]!.span, ends: says, words, isOfPerson: isPerson(world, words), cascades: group.startsWith('class:') || !isMadeByNew(file, group),
      data: fields.map(({ category, name, span, confidence }): StoredDatum => ({ category, name, span, confidence })),
    };
  });
}

/** Whether a table is a schema of documents: `new Schema({ … })`. */
function isMadeByNew(file: FileIr, group: string): boolean {
  return operationsOf(file, 'call').some(({ operation }) => operation.form === 'new' && group === `schema:${operation.span.start}`);
}

/** The names of all columns of a table, also of those that hold no personal data. */
function columnsOf(world: FactWorld, file: FileIr, group: string): readonly string[] {
  const start = Number(group.split(':')[1]);
  if (group.startsWith('class:')) return file.classes.find(({ span }) => span.start === start)?.members.map(({ name }) => name) ?? [];
  const schema = schemaObjectsOf(file, world).find(({ call }) => call.operation.span.start === start);
  return schema?.fields.operation.properties.flatMap(property => (property.kind === 'value' ? [nameOfKey(schema.fields, property.key) ?? ''] : [])) ?? [];
}

function callsIn(world: FactWorld, facts: FileFacts): readonly Kept[] {
  const file = world.files.get(facts.path)!;
  const calls = new Map(operationsOf(file, 'call').map(call => [`${call.operation.span.start}:${call.operation.span.end}`, call]));
  const accounts = [...calls.values()].flatMap((call): Kept[] => {
    const names = accessNames({ ...call, register: call.operation.callee });
    const last = names.at(-1) ?? '';
    const isSignUp = last === 'createUserWithEmailAndPassword' || (/^(?:signUp|adminCreateUser)$/.test(last) && names.includes('auth'));
    return isSignUp ? [{ file: facts.path, form: 'call', name: names.join('.'), span: call.operation.span, data: [{ category: 'user.contact.email', name: 'email', confidence: 'medium' }], words: ['user'], isOfPerson: true, ends: false, cascades: false }] : [];
  });
  return [...accounts, ...facts.disclosures.flatMap((disclosure): Kept[] => {
    if (disclosure.sink !== 'database' && disclosure.sink !== 'file') return [];
    const call = calls.get(`${disclosure.span.start}:${disclosure.span.end}`);
    if (!call) return [];
    const names = accessNames({ ...call, register: call.operation.callee });
    const words = [...new Set([...chainWords(world, call), ...keyWords(world, call)])];
    const data = disclosure.data.filter(({ hashed, confidence, name, category }) => !hashed && confidence !== 'low' && !isRecordId(name.split('.').at(-1)!, category)).map(({ category, name, confidence }): StoredDatum => ({ category, name, confidence }));
    if (data.length === 0) return [];
    return [{ file: facts.path, form: 'call', name: names.join('.') || disclosure.api, span: disclosure.span, data, words, isOfPerson: isPerson(world, words), ends: endsByItself(world, call, names), cascades: !speaks(world.vocabulary.deletions['keeping-documents'], names.at(-1) ?? '') && !(names.at(-1) === 'set' && call.operation.arguments.length > 1) && !names.includes('collection') }];
  })];
}

/** The words of the key, path or table that a call writes to. */
function keyWords(world: FactWorld, call: Placed<'call'>): readonly string[] {
  return call.operation.arguments.slice(0, 2).flatMap(argument => {
    const placed = traceOperation(world, { ...call, register: argument.value });
    if (!placed) return [];
    const { operation } = placed;
    if (operation.kind === 'constant' && typeof operation.value === 'string') return wordsOf(world, /\b(?:insert\s+into|update)\s+["'`]?(\w+)/i.exec(operation.value)?.[1] ?? operation.value.slice(0, 60));
    if (operation.kind === 'combine') return operation.parts.slice(0, 2).flatMap(part => wordsOf(world, (constantText(world, { ...placed, register: part }) ?? '').slice(0, 60)));
    if (operation.kind === 'call') return operation.arguments.flatMap(inner => wordsOf(world, constantText(world, { ...placed, register: inner.value }) ?? ''));
    if (operation.kind === 'object') return operation.properties.flatMap(property => (property.kind === 'value' && /^(?:Bucket|Key|TableName|CollectionId|bucket|key|table)$/.test(nameOfKey(placed, property.key) ?? '') ? wordsOf(world, constantText(world, { ...placed, register: property.value }) ?? '') : []));
    return [];
  });
}

/** Whether a call says when what it keeps ends: an option, an argument, a field of the row, or a call beside it. */
function endsByItself(world: FactWorld, call: Placed<'call'>, names: readonly string[]): boolean {
  if (speaks(world.vocabulary.deletions.ending, names.at(-1) ?? '')) return true;
  const isEnd = (text: string) => /^(?:EX|PX|EXAT|PXAT|KEEPTTL|ttl|maxAge)$/i.test(text) || namesLifetime(world.vocabulary, text);
  if (call.operation.arguments.some(argument => tells(world, { ...call, register: argument.value }, isEnd, 5))) return true;
  return operationsOf(call.file, 'call').some(other => other.function === call.function && speaks(world.vocabulary.deletions['ending-beside'], accessNames({ ...other, register: other.operation.callee }).at(-1) ?? ''));
}

function tells(world: FactWorld, held: Held, isEnd: (text: string) => boolean, depth: number): boolean {
  if (depth === 0) return false;
  if (accessNames(held).some(isEnd)) return true;
  const placed = traceOperation(world, held);
  if (!placed) return false;
  const into = (register: number) => tells(world, { ...placed, register }, isEnd, depth - 1);
  if (isKind(placed, 'constant')) return typeof placed.operation.value === 'string' && isEnd(placed.operation.value);
  if (isKind(placed, 'object')) return placed.operation.properties.some(property => (property.kind === 'value' && isEnd(nameOfKey(placed, property.key) ?? '')) || ('value' in property && into(property.value)));
  if (isKind(placed, 'array')) return placed.operation.elements.some(element => into(element.value));
  if (isKind(placed, 'call')) return placed.operation.arguments.some(argument => into(argument.value));
  return false;
}

/** Whether words name somebody who has an account. */
function isPerson({ vocabulary }: FactWorld, words: readonly string[]): boolean {
  return words.some(word => vocabulary.deletions.persons.words.has(word));
}
