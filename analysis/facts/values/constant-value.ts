import type { FactWorld } from '../fact-world.js';
import { definitionOf, operationsOf, writesOf, type Held } from './definitions.js';
import { isKind, possibleValues, propertyOf, traceOperation } from './trace-value.js';

export type Constant = string | number | boolean | bigint | null | undefined;

/** Finds the constant a value is; what is absent is no constant, `undefined` written out is one. */
export function constantOf(world: FactWorld, held: Held): { readonly value: Constant } | undefined {
  const placed = traceOperation(world, held);
  if (!placed) return undefined;
  const { operation } = placed;
  const of = (register: number): Held => ({ ...placed, register });
  switch (operation.kind) {
    case 'constant':
      return { value: operation.value };
    case 'unary': {
      const operand = operation.operator === '!' ? constantOf(world, of(operation.operand)) : undefined;
      return operand && { value: !operand.value };
    }
    case 'combine': {
      if (operation.operator !== '+' && operation.operator !== 'template') return undefined;
      const parts = operation.parts.map(part => constantOf(world, of(part)));
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

/** The names a value is read by: `form.birthday` for `form.birthday.trim()`'s object, `birthday` for a variable. Innermost last; empty for anything else. */
export function accessNames(held: Held): readonly string[] {
  const operation = definitionOf(held);
  switch (operation?.kind) {
    case 'read': {
      const { name, kind } = held.file.functions[operation.variable.owner]!.variables[operation.variable.index]!;
      if (kind !== 'made') return [name];
      const [only, ...others] = writesOf(held.file, operation.variable);
      return only && others.length === 0 ? accessNames({ file: held.file, function: only.function, register: only.operation.source }) : [];
    }
    case 'member':
      return 'name' in operation.key ? [...accessNames({ ...held, register: operation.object }), operation.key.name] : accessNames({ ...held, register: operation.object });
    case 'cast':
      return accessNames({ ...held, register: operation.source });
    case 'global':
      return [operation.name];
    case 'this':
      return ['this'];
    case 'call':
      return operation.receiver === undefined ? accessNames({ ...held, register: operation.callee }) : accessNames({ ...held, register: operation.callee });
    default:
      return [];
  }
}
