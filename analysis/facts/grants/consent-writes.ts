import type { FileIr } from '../../ir/file-ir.js';
import { isAlike } from '../../ir/is-alike.js';
import type { Place, Span } from '../../ir/span.js';
import { isAffirmative, namesConsent, namesRefusal } from '../../vocabulary/consent-words.js';
import { purposesNamedIn } from '../../vocabulary/purposes.js';
import { begins, ends, speaks } from '../../vocabulary/wording.js';
import { addressesRecord, constantBeginning, isWriting, namesRecord } from '../controls/find-grants.js';
import { functionOf } from '../controls/follow-handlers.js';
import type { FactWorld } from '../fact-world.js';
import { accessNames, constantOf } from '../values/constant-value.js';
import { definitionOf, operationsOf, variableOf, type Held, type Placed } from '../values/definitions.js';
import { isKind, nameOfKey, traceOperation } from '../values/trace-value.js';

/** A call that keeps or sends what somebody answered: a yes, a no, or what is only known at run time. */
export interface ConsentWrite {
  readonly span: Span;
  readonly says: 'yes' | 'no' | 'either';
  /** The purposes that it names; empty where it names none. */
  readonly purposes: readonly string[];
  /** The function of the project that is called, if it is one. */
  readonly by?: Place;
}

/**
 * Finds the calls of a file that record an answer to a question of consent. What only accepts a contract is none, and a notice only
 * `withNotices`.
 */
export function consentWrites(file: FileIr, world: FactWorld, withNotices = false): readonly ConsentWrite[] {
  return operationsOf(file, 'call').flatMap(call => {
    const write = writeOf(world, call, withNotices);
    if (!write) return [];
    const called = functionOf(world, { ...call, register: call.operation.callee });
    return called ? [{ ...write, by: called.file.functions[called.index]!.span }] : [write];
  });
}

/** The same of a file of the product; no other file records anything. */
export function answersRecordedIn(world: FactWorld, path: string): readonly ConsentWrite[] {
  return world.kept.of(`answers recorded in ${path}`, () => (standsAside(path) ? [] : consentWrites(world.files.get(path)!, world)), isAlike);
}

/** Whether a file is of the tests of a project. */
export function standsAside(path: string): boolean {
  return aside.test(path);
}

const aside = /(?:^|[/._-])(?:tests?|specs?|stories|mocks?|fixtures?|seeds?)(?:[/._-]|$)/i;

function writeOf(world: FactWorld, call: Placed<'call'>, withNotices: boolean): ConsentWrite | undefined {
  const names = accessNames({ ...call, register: call.operation.callee });
  const last = names.at(-1) ?? '';
  const held = call.operation.arguments.flatMap((argument): Held[] => (argument.kind === 'value' ? [{ ...call, register: argument.value }] : []));
  // A state of a page is not yet kept anywhere.
  if (held.length === 0 || (names.length === 1 && /^set[A-Z]/.test(last))) return undefined;
  const { grants } = world.vocabulary;
  const isGrant = begins(grants.granting, last);
  const isRemoval = begins(grants.removing, last);
  if (!isGrant && !isRemoval && !isWriting(world, last)) return undefined;
  const texts = [names.join(' '), ...held.map(each => constantBeginning(world, each)), ...held.map(each => urlIn(world, each))].filter(text => text !== '');
  if (!texts.some((text, at) => (at === 0 ? namesRecord(world, text) : false)) && !held.some(each => addressesRecord(world, each))) return undefined;
  // That a question was shown is no answer to it.
  if (texts.some(text => ends(grants.shown, text))) return undefined;
  const asked = texts.flatMap(text => namesConsent(world.vocabulary, text) ?? []);
  const fields = held.flatMap(each => fieldsIn(world, each, 3));
  const keys = fields.map(({ key }) => key);
  const purposes = [...new Set([...texts, ...keys, ...fields.flatMap(({ text }) => text ?? [])].flatMap(text => purposesNamedIn(world.vocabulary, text)))].filter(id => world.vocabulary.purposes.get(id)?.necessary !== 'yes').sort();
  // An agreement or notice that is accepted as a whole has no purpose of its own.
  const isNotice = withNotices && texts.some(text => speaks(grants.notices, text));
  if (purposes.length === 0 && !isNotice && !asked.some(({ level }) => level !== 'acknowledged')) return undefined;
  if (isRemoval) return { span: call.operation.span, says: 'no', purposes };
  const answers = [...fields.filter(({ key, value }) => isAnswerKey(world, key) || (typeof value === 'boolean' && purposesNamedIn(world.vocabulary, key).length > 0)), ...held.slice(1).flatMap(each => plainAnswer(world, each))];
  const says = answers.map(({ value, isKnown }) => (isKnown ? isAffirmative(world.vocabulary, value) : undefined));
  if (answers.length === 0) return isGrant ? { span: call.operation.span, says: 'yes', purposes } : undefined;
  return { span: call.operation.span, says: says.every(one => one === true) ? 'yes' : says.every(one => one === false) ? 'no' : 'either', purposes };
}

interface Field {
  readonly key: string;
  readonly isKnown: boolean;
  readonly value?: unknown;
  /** The constant, if it is a text. */
  readonly text?: string;
}

/** What the parameters of a function are given where it is called. */
type Given = ReadonlyMap<string, Held>;

/** The fields of an object, also of those in it, of what it is turned into a text of, and of what a function of the project makes. */
function fieldsIn(world: FactWorld, held: Held, depth: number, given?: Given): readonly Field[] {
  const placed = depth > 0 ? traceOperation(world, held) : undefined;
  if (!placed) return [];
  if (isKind(placed, 'call')) return [...placed.operation.arguments.flatMap(argument => fieldsIn(world, { ...placed, register: argument.value }, depth - 1)), ...fieldsMade(world, placed, depth)];
  if (!isKind(placed, 'object')) return [];
  return placed.operation.properties.flatMap((property): readonly Field[] => {
    const key = property.kind === 'value' ? nameOfKey(placed, property.key) : undefined;
    if (property.kind !== 'value' || key === undefined) return [];
    const own = { ...placed, register: property.value };
    const read = definitionOf(own);
    const value = (given && read?.kind === 'read' ? given.get(variableOf(placed.file, read.variable).name) : undefined) ?? own;
    const constant = constantOf(world, value);
    const inner = fieldsIn(world, value, depth - 1);
    return inner.length > 0 ? inner : [{ key, isKnown: constant !== undefined, ...(constant && { value: constant.value }), ...(typeof constant?.value === 'string' && constant.value.length < 40 && { text: constant.value }) }];
  });
}

/** The fields of the object that a function of the project makes: `const decision = (granted: boolean) => ({ granted, at: now() })`. */
function fieldsMade(world: FactWorld, call: Placed<'call'>, depth: number): readonly Field[] {
  const maker = functionOf(world, { ...call, register: call.operation.callee });
  const body = maker?.file.functions[maker.index];
  const [only, ...others] = body?.blocks.flatMap(({ end }) => (end.kind === 'return' && end.value !== undefined ? [end.value] : [])) ?? [];
  if (!maker || !body || only === undefined || others.length > 0) return [];
  const given = new Map<string, Held>();
  for (const [index, { name }] of body.parameters.entries()) {
    const argument = call.operation.arguments[index];
    if (name !== undefined && argument?.kind === 'value') given.set(name, { ...call, register: argument.value });
  }
  return fieldsIn(world, { file: maker.file, function: maker.index, register: only }, depth - 1, given);
}

function isAnswerKey({ vocabulary }: FactWorld, key: string): boolean {
  return speaks(vocabulary.grants['answer-fields'], key) || namesConsent(vocabulary, key) !== undefined;
}

function plainAnswer(world: FactWorld, held: Held): readonly Field[] {
  const constant = constantOf(world, held);
  if (constant) return isAffirmative(world.vocabulary, constant.value) === undefined ? [] : [{ key: '', isKnown: true, value: constant.value }];
  const placed = traceOperation(world, held);
  return placed && (isKind(placed, 'read') || isKind(placed, 'member') || isKind(placed, 'unary') || isKind(placed, 'compare')) ? [{ key: '', isKnown: false }] : [];
}

function urlIn(world: FactWorld, held: Held): string {
  const placed = traceOperation(world, held);
  if (!placed || !isKind(placed, 'object')) return '';
  const url = placed.operation.properties.find(property => property.kind === 'value' && 'name' in property.key && property.key.name === 'url');
  return url?.kind === 'value' ? constantBeginning(world, { ...placed, register: url.value }) : '';
}

/** Whether a file offers a way to take consent back: by the name of what it calls or defines, or by the words of a control. */
export function offersWithdrawal(file: FileIr, world: FactWorld): boolean {
  const { grants } = world.vocabulary;
  const isWithdrawal = (name: string) => (namesRefusal(world.vocabulary, name) === 'withdraw' || speaks(grants['withdrawal-calls'], name)) && !speaks(grants.withdrawn, name);
  return file.functions.some(({ name }) => name !== undefined && isWithdrawal(name))
    || operationsOf(file, 'call').some(call => isWithdrawal(accessNames({ ...call, register: call.operation.callee }).at(-1) ?? ''))
    || operationsOf(file, 'constant').some(({ operation: { value } }) => typeof value === 'string' && value.length < 80 && speaks(grants.withdrawals, value));
}
