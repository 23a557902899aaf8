import type { Operation } from '../../ir/operation.js';
import { splitWords } from '../../vocabulary/split-words.js';
import type { FactWorld } from '../fact-world.js';
import { definitionOf, operationsOf, variableOf, writesOf, type Held } from './definitions.js';
import { isKind, possibleValues, propertyOf, traceOperation } from './trace-value.js';

export type Constant = string | number | boolean | bigint | null | undefined;

/** Finds the constant a value is; what is absent is no constant, `undefined` written out is one. */
export function constantOf(world: FactWorld, held: Held, depth = 60): { readonly value: Constant } | undefined {
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
      return joinTexts(operation.children.map(child => of(child.value)));
    case 'array':
      return joinTexts(operation.elements.map(element => of(element.value)));
    case 'call': {
      const [key] = operation.arguments;
      const text = key?.kind === 'value' ? constantText(world, { ...placed, register: key.value }) : undefined;
      return text !== undefined && /^[\w-]+([.:][\w-]+)+$/.test(text) ? (findMessage(world, text.split(/[.:]/)) ?? '') : '';
    }
    default:
      return '';
  }
}

/**
 * The words of the key by which a message is looked up, for want of the message: `phone number` for `t('signup.phoneNumber.label')`. Empty where
 * a value is no such call.
 */
export function messageKeyText(world: FactWorld, held: Held): string {
  const placed = traceOperation(world, held);
  if (!placed || !isKind(placed, 'call') || !lookups.test(accessNames({ ...placed, register: placed.operation.callee }).at(-1) ?? '')) return '';
  const [first] = placed.operation.arguments;
  const argument = first?.kind === 'value' ? { ...placed, register: first.value } : undefined;
  const options = argument && traceOperation(world, argument);
  const id = options && isKind(options, 'object') ? propertyOf(world, options, 'id') : argument;
  const key = (id && constantText(world, id)) ?? '';
  const parts = key.split(/[.:]/).filter(part => !/^(?:label|placeholder|title|text|hint|input|field)$/i.test(part));
  return /^[\w.:-]+$/.test(key) ? splitWords(parts.at(-1) ?? '').join(' ') : '';
}

/** What libraries of messages call their lookup. */
const lookups = /^(?:\$?tc?|translate|formatMessage|getMessage|\$l|__|i18n)$/;

/** Finds a message by its key in the project's own files of messages: objects of the top level whose file is named after languages. */
function findMessage(world: FactWorld, keys: readonly string[]): string | undefined {
  for (const [path, file] of world.files) {
    if (!/(?:^|[/._-])(?:i18n|locales?|lang|langs|messages|translations?)(?:[/._-]|$)/i.test(path)) continue;
    for (const object of operationsOf(file, 'object')) {
      if (object.function !== 0) continue;
      const found = follow(world, { file, function: 0, register: object.operation.target }, keys);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

function follow(world: FactWorld, held: Held, keys: readonly string[]): string | undefined {
  const [key, ...rest] = keys;
  if (key === undefined) return constantText(world, held);
  const placed = traceOperation(world, held);
  const value = placed && isKind(placed, 'object') ? propertyOf(world, placed, key) : undefined;
  return value && follow(world, value, rest);
}

/**
 * The names that a value is read by, outermost first: `form`, `birthday` for `form.birthday`, also where it is called on. Computed names are
 * left out; empty for what has no name. Of a longer chain of calls the end alone is read.
 */
export function accessNames(held: Held): readonly string[] {
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
