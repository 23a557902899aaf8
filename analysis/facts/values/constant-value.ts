import type { FileIr } from '../../ir/file-ir.js';
import type { Operation } from '../../ir/operation.js';
import { translators } from '../../taint/hiding-calls.js';
import { splitWords } from '../../vocabulary/split-words.js';
import { hasChinese } from '../../vocabulary/word-table.js';
import type { FactWorld } from '../fact-world.js';
import { definitionOf, operationsOf, variableOf, writesOf, type Held, type Placed } from './definitions.js';
import { messagesUnder } from './messages-under.js';
import { isKind, possibleValues, propertyOf, traceOperation } from './trace-value.js';

export type Constant = string | number | boolean | bigint | null | undefined;

/** Finds the constant a value is; what is absent is no constant, `undefined` written out is one. */
export function constantOf(world: Pick<FactWorld, 'graph' | 'files' | 'kept'>, held: Held, depth = 60): { readonly value: Constant } | undefined {
  const placed = depth > 0 ? traceOperation(world, held) : undefined;
  if (!placed) return undefined;
  const { operation } = placed;
  const of = (register: number): Held => ({ ...placed, register });
  switch (operation.kind) {
    case 'constant':
      return { value: operation.value };
    case 'unary': {
      const operand = operation.operator === '!' ? constantOf(world, of(operation.operand), depth - 1) : undefined;
      return operand && { value: !operand.value };
    }
    case 'combine': {
      if (operation.operator !== '+' && operation.operator !== 'template') return undefined;
      const parts = operation.parts.map(part => constantOf(world, of(part), depth - 1));
      return parts.every(part => part !== undefined) ? { value: parts.map(part => String(part.value)).join('') } : undefined;
    }
    default:
      return undefined;
  }
}

/** The constant, if it is a text. */
export function constantText(world: FactWorld, held: Held): string | undefined {
  const constant = constantOf(world, held);
  return typeof constant?.value === 'string' ? constant.value : undefined;
}

/**
 * Reads the words that a value shows to a person: texts, elements' children, both sides of a choice, and messages looked up by a key
 * (`t('signup.birthday')`) where the project's own files have them.
 *
 * *Shape*: parts that are not known are left out; empty where none is.
 */
export function shownText(world: FactWorld, held: Held, depth = 8): string {
  if (depth === 0) return '';
  const parts = possibleValues(world, held).map(each => shownPart(world, each, depth));
  return joinTexts(parts);
}

export function joinTexts(parts: readonly string[]): string {
  return parts.map(part => part.trim()).filter(part => part !== '').join(' ');
}

function shownPart(world: FactWorld, held: Held, depth: number): string {
  const placed = traceOperation(world, held);
  if (!placed) return '';
  const { operation } = placed;
  const of = (register: number): string => shownText(world, { ...placed, register }, depth - 1);
  switch (operation.kind) {
    case 'constant':
      return typeof operation.value === 'string' ? operation.value : '';
    case 'combine':
      return operation.operator === '+' || operation.operator === 'template' ? operation.parts.map(of).join('') : '';
    case 'jsx':
      return joinTexts([...operation.children.map(child => of(child.value)), messageOf(world, placed)?.text ?? '']);
    case 'array':
      return joinTexts(operation.elements.map(element => of(element.value)));
    case 'call':
      return messageOf(world, placed)?.text ?? '';
    default:
      return '';
  }
}

/** The messages that a value looks up, in each language that the project has them in; empty where it looks up none or has none. */
export function messagesOf(world: FactWorld, held: Held): readonly string[] {
  const placed = traceOperation(world, held);
  return (placed && messageOf(world, placed)?.all) ?? [];
}

/**
 * The words of the key by which a message is looked up, for want of the message: `phone number` for `t('signup.phoneNumber.label')`. Empty where
 * a value is no such call.
 */
export function messageKeyText(world: FactWorld, held: Held): string {
  const placed = traceOperation(world, held);
  if (!placed || !isKind(placed, 'call') || !isLookup(placed)) return '';
  const key = lookupOf(world, placed)?.key ?? '';
  const parts = key.split(/[.:]/).filter(part => !/^(?:label|placeholder|title|text|hint|input|field)$/i.test(part));
  return /^[\w.:-]+$/.test(key) ? splitWords(parts.at(-1) ?? '').join(' ') : '';
}

/** The elements of libraries of messages that look one up. */
const lookupElements = /^(?:FormattedMessage|Trans|i18n-t|I18nT|T)$/;

function isLookup(call: Placed<'call'>): boolean {
  return translators.test(accessNames({ ...call, register: call.operation.callee }).at(-1) ?? '');
}

/**
 * The text that a call or an element looks up by a key: a message of the project's own files, in English before Chinese; for want of one the default that
 * stands beside the key, or the key where it is itself a text.
 */
function messageOf(world: FactWorld, placed: Placed): { readonly text: string; readonly all: readonly string[] } | undefined {
  const found = isKind(placed, 'call') ? lookupOf(world, placed) : isKind(placed, 'jsx') ? lookupByElement(world, placed) : undefined;
  if (!found) return undefined;
  const { key, within, otherwise } = found;
  // Any function may be the lookup where the project has a message under that very key.
  const isNamed = !isKind(placed, 'call') || isLookup(placed);
  const keys = key.split(/[.:]/);
  if (isNamed || /^[\w-]+([.:][\w-]+)+$/.test(key)) {
    const catalogued = within === undefined ? [] : messagesUnder(world, [...within.split(/[.:]/), ...keys]);
    const all = catalogued.length > 0 ? catalogued : messagesUnder(world, keys);
    if (all.length > 0) return { text: all[0]!, all };
    const written = findMessage(world, within === undefined ? keys : [...within.split(/[.:]/), ...keys]) ?? (within === undefined ? undefined : findMessage(world, keys));
    if (written !== undefined) return { text: written, all: [written] };
  }
  if (!isNamed) return undefined;
  const text = otherwise ?? (/\s/.test(key.trim()) || hasChinese(key) ? key : undefined);
  return text === undefined ? undefined : { text, all: [text] };
}

interface Lookup {
  readonly key: string;
  /** What all keys of this lookup begin with: `form` for `useTranslations('form')`. */
  readonly within?: string | undefined;
  /** The text for want of a message. */
  readonly otherwise?: string | undefined;
}

/** `t('form.phone', 'Phone')`, `formatMessage({ id: 'form.phone', defaultMessage: 'Phone' })`. */
function lookupOf(world: FactWorld, call: Placed<'call'>): Lookup | undefined {
  const [first, second] = call.operation.arguments.map(argument => (argument.kind === 'value' ? { ...call, register: argument.value } : undefined));
  const options = first && traceOperation(world, first);
  const given = (from: Placed | undefined, name: string) => {
    const value = from && isKind(from, 'object') ? propertyOf(world, from, name) : undefined;
    return value && constantText(world, value);
  };
  if (options && isKind(options, 'object')) {
    const key = given(options, 'id') ?? given(options, 'key');
    return key === undefined ? undefined : { key, otherwise: given(options, 'defaultMessage') };
  }
  const key = first && constantText(world, first);
  if (key === undefined) return undefined;
  const more = second && traceOperation(world, second);
  return { key, within: prefixOf(world, call), otherwise: given(more, 'defaultValue') ?? given(more, 'default') ?? (second && isLookup(call) ? constantText(world, second) : undefined) };
}

/** `<FormattedMessage id="form.phone" defaultMessage="Phone" />`, `<Trans i18nKey="form.phone" />`, `<i18n-t keypath="form.phone" />`. */
function lookupByElement(world: FactWorld, element: Placed<'jsx'>): Lookup | undefined {
  const { operation } = element;
  if (operation.element.kind === 'fragment' || !lookupElements.test(operation.element.name)) return undefined;
  const given = (name: string) => {
    const property = operation.properties.find(one => one.kind === 'value' && 'name' in one.key && one.key.name === name);
    return property?.kind === 'value' ? constantText(world, { ...element, register: property.value }) : undefined;
  };
  const key = given('id') ?? given('i18nKey') ?? given('keypath');
  return key === undefined ? undefined : { key, otherwise: given('defaultMessage') ?? given('defaults') };
}

/** What the maker of a lookup was told: `useTranslations('form')`, `useTranslation('form', { keyPrefix: 'person' })`. */
function prefixOf(world: FactWorld, call: Placed<'call'>): string | undefined {
  let at: Held | undefined = { ...call, register: call.operation.callee };
  for (let steps = 0; at && steps < 4; steps++) {
    const placed: Placed | undefined = traceOperation(world, at);
    if (!placed) return undefined;
    if (isKind(placed, 'call')) {
      if (!/^(?:use|get)(?:Scoped)?(?:Translations?|I18n)$/i.test(accessNames({ ...placed, register: placed.operation.callee }).at(-1) ?? '')) return undefined;
      const [name, options] = placed.operation.arguments.map(argument => (argument.kind === 'value' ? { ...placed, register: argument.value } : undefined));
      const told = options && traceOperation(world, options);
      const prefix = told && isKind(told, 'object') ? propertyOf(world, told, 'keyPrefix') : undefined;
      return (prefix && constantText(world, prefix)) ?? (name && constantText(world, name));
    }
    at = isKind(placed, 'member') ? { ...placed, register: placed.operation.object } : undefined;
  }
  return undefined;
}

/** Finds a message by its key in the project's own files of messages: objects of the top level whose file is named after languages. */
function findMessage(world: FactWorld, keys: readonly string[]): string | undefined {
  for (const path of world.files.keys()) {
    if (!/(?:^|[/._-])(?:i18n|l10n|intl|locales?|lang|langs|languages?|messages|translations?|strings|texts?|copy|wording|phrases|dictionar(?:y|ies)|en|zh|cn|en[-_]?us|en[-_]?gb|zh[-_]?cn|zh[-_]?hans)(?:[/._-]|$)/i.test(path)) continue;
    const file = world.files.get(path)!;
    for (const object of operationsOf(file, 'object')) {
      if (object.function !== 0) continue;
      const found = follow(world, { file, function: 0, register: object.operation.target }, keys);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

/** Reads a text under names; some write the whole key as one name: `'form.phone': 'Phone'`. */
function follow(world: FactWorld, held: Held, keys: readonly string[]): string | undefined {
  const [key, ...rest] = keys;
  if (key === undefined) return constantText(world, held);
  const placed = traceOperation(world, held);
  if (!placed || !isKind(placed, 'object')) return undefined;
  const whole = rest.length > 0 ? propertyOf(world, placed, keys.join('.')) : undefined;
  if (whole) return constantText(world, whole);
  const value = propertyOf(world, placed, key);
  return value && follow(world, value, rest);
}

/**
 * The names that a value is read by, outermost first: `form`, `birthday` for `form.birthday`, also where it is called on. Computed names are
 * left out; empty for what has no name. Of a longer chain of calls the end alone is read.
 */
export function accessNames(held: Held): readonly string[] {
  let known = namesKnown.get(held.file);
  if (!known) namesKnown.set(held.file, (known = []));
  const ofFunction = (known[held.function] ??= []);
  return (ofFunction[held.register] ??= readNames(held));
}

/** By function, then by register. */
const namesKnown = new WeakMap<FileIr, (readonly string[])[][]>();

function readNames(held: Held): readonly string[] {
  const names: string[] = [];
  let at: Held | undefined = held;
  for (let steps = 0; at && steps < longestAccess; steps++) {
    const operation = definitionOf(at);
    const next: Held | undefined = operation && objectOf(at, operation);
    const name = operation && !next ? rootName(at, operation) : operation?.kind === 'member' && 'name' in operation.key ? operation.key.name : undefined;
    if (name !== undefined) names.push(name);
    at = next;
  }
  return names.reverse();
}

/** Longer than any name that a person gives a place. */
const longestAccess = 20;

/** What a value is read or called from; undefined where it begins. */
function objectOf(held: Held, operation: Operation): Held | undefined {
  switch (operation.kind) {
    case 'member':
      return { ...held, register: operation.object };
    case 'cast':
      return { ...held, register: operation.source };
    case 'call':
      return { ...held, register: operation.callee };
    case 'read': {
      const [only, ...others] = variableOf(held.file, operation.variable).kind === 'made' ? writesOf(held.file, operation.variable) : [];
      return only && others.length === 0 ? { file: held.file, function: only.function, register: only.operation.source } : undefined;
    }
    default:
      return undefined;
  }
}

function rootName({ file }: Held, operation: Operation): string | undefined {
  switch (operation.kind) {
    case 'read':
      return variableOf(file, operation.variable).name || undefined;
    case 'global':
      return operation.name;
    case 'this':
      return 'this';
    default:
      return undefined;
  }
}
