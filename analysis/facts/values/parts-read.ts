import type { FileIr } from '../../ir/file-ir.js';
import type { Operation, Register, VariableReference } from '../../ir/operation.js';
import type { Span } from '../../ir/span.js';
import { definitionOf, operationsOf, variableOf } from './definitions.js';
import { nameOfKey } from './trace-value.js';

/** A part that code reads of something: `data.user` of `data`. */
export interface PartRead {
  /** From the variable on: `data`, `user`. */
  readonly names: readonly string[];
  readonly span: Span;
}

/** So many values are looked for in an argument. */
const most = 12;

/**
 * Lists the parts that a file reads of what a call is given as one of its arguments, as it is or within a text, an array or an object.
 *
 * Of what is kept in a variable the file says by that what it holds, though nobody declares it.
 */
export function partsRead(file: FileIr, call: Span, argument?: number): readonly PartRead[] {
  const [found] = operationsOf(file, 'call').filter(({ operation: { span } }) => span.start === call.start && span.end === call.end);
  if (!found) return [];
  const given = found.operation.arguments.flatMap(({ value }, index) => (argument === undefined || argument === index ? [value] : []));
  const wholes = given.flatMap(register => wholesIn(file, found.function, register)).slice(0, most);
  if (wholes.length === 0) return [];
  const parts = new Map<string, PartRead>();
  for (const read of readsOf(file)) {
    if (!wholes.some(whole => isBelow(whole, read))) continue;
    const names = [variableOf(file, read.variable).name ?? '', ...read.path];
    const key = names.join('.');
    if (!parts.has(key)) parts.set(key, { names, span: read.span });
  }
  return [...parts.values()];
}

/** A variable, or what a path of names leads to from it. */
interface Reached {
  readonly variable: VariableReference;
  readonly path: readonly string[];
}

function isBelow(whole: Reached, part: Reached): boolean {
  return whole.variable.owner === part.variable.owner && whole.variable.index === part.variable.index && part.path.length > whole.path.length && whole.path.every((name, index) => part.path[index] === name);
}

/** The variables, and parts of them, that a value shows when it is printed or turned to a text. */
function wholesIn(file: FileIr, index: number, register: Register, depth = 0): readonly Reached[] {
  const operation = definitionOf({ file, function: index, register });
  if (!operation || depth > 4) return [];
  const inner = (one: Register) => wholesIn(file, index, one, depth + 1);
  switch (operation.kind) {
    case 'read': case 'member': {
      const reached = reach(file, index, register);
      return reached ? [reached] : [];
    }
    case 'cast': case 'await': return inner(operation.source);
    case 'object': return operation.properties.flatMap(property => ('value' in property ? inner(property.value) : []));
    case 'array': return operation.elements.flatMap(({ value }) => inner(value));
    // An object within a text is only called one; what was made a text of it is all of it.
    case 'combine': return operation.parts.flatMap(part => (isStringified(file, index, part) ? inner(part) : []));
    case 'call': return isStringified(file, index, register) && operation.arguments[0] ? inner(operation.arguments[0].value) : [];
    default: return [];
  }
}

function isStringified(file: FileIr, index: number, register: Register): boolean {
  const call = definitionOf({ file, function: index, register });
  const callee = call?.kind === 'call' ? definitionOf({ file, function: index, register: call.callee }) : undefined;
  return callee?.kind === 'member' && nameOfKey({ file, function: index }, callee.key) === 'stringify';
}

function reach(file: FileIr, index: number, register: Register): Reached | undefined {
  const operation = definitionOf({ file, function: index, register });
  switch (operation?.kind) {
    case 'read': return { variable: operation.variable, path: [] };
    case 'cast': case 'await': return reach(file, index, operation.source);
    case 'member': {
      const name = nameOfKey({ file, function: index }, operation.key);
      const around = name === undefined ? undefined : reach(file, index, operation.object);
      return around && { variable: around.variable, path: [...around.path, name!] };
    }
    default: return undefined;
  }
}

const reads = new WeakMap<FileIr, readonly (Reached & { readonly span: Span })[]>();

/** All parts that are read in a file, but for methods that are called. */
function readsOf(file: FileIr): readonly (Reached & { readonly span: Span })[] {
  let found = reads.get(file);
  if (!found) {
    const callees = new Set(operationsOf(file, 'call').map(({ function: index, operation }) => `${index} ${operation.callee}`));
    found = operationsOf(file, 'member').flatMap(({ function: index, operation }) => {
      if (callees.has(`${index} ${operation.target}`) || !isNamed(operation)) return [];
      const reached = reach(file, index, operation.target);
      return reached ? [{ ...reached, span: operation.span }] : [];
    });
    reads.set(file, found);
  }
  return found;
}

function isNamed(operation: Extract<Operation, { kind: 'member' }>): boolean {
  return 'name' in operation.key;
}
