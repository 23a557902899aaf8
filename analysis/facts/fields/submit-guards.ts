import type { FileIr } from '../../ir/file-ir.js';
import type { FunctionBody, Terminator } from '../../ir/function-body.js';
import type { Register } from '../../ir/operation.js';
import { attributeOf } from '../elements/element-attributes.js';
import { elementsOf } from '../elements/element-tree.js';
import type { FactWorld } from '../fact-world.js';
import { accessNames } from '../values/constant-value.js';
import { definitionOf, writesOf, type Held } from '../values/definitions.js';

/**
 * Finds the names without which a form cannot be sent: those that a button's `disabled` asks for (`disabled={!birthday}`), and those
 * whose absence ends a function with a call (`if (!gender) return toast(…)`).
 */
export function namesDemandedIn(world: FactWorld, file: FileIr): ReadonlySet<string> {
  const names = new Set<string>();
  for (const element of elementsOf(file)) {
    const disabled = attributeOf(world, element, 'disabled', 'isDisabled');
    if (disabled) for (const name of absencesIn(disabled)) names.add(name);
  }
  for (const body of file.functions) for (const name of refusedIn(file, body)) names.add(name);
  return names;
}

/** The names whose absence alone makes a value true: `!a || b === ''` gives both, `!a && !b` none. */
function absencesIn(held: Held, depth = 6): readonly string[] {
  const operation = definitionOf(held);
  if (!operation || depth === 0) return [];
  const of = (register: Register): Held => ({ ...held, register });
  switch (operation.kind) {
    case 'unary':
      return operation.operator === '!' ? lastNames(of(operation.operand)) : [];
    case 'compare': {
      const isEmpty = /^={2,3}$/.test(operation.operator) && isEmptyConstant(of(operation.right));
      return isEmpty ? lastNames(of(operation.left)) : [];
    }
    case 'cast':
      return absencesIn(of(operation.source), depth - 1);
    case 'read':
      return absencesOfVariable(held, operation.variable, depth);
    default:
      return [];
  }
}

/** A variable made by `||` is written by its left side where that is true, and by the right one else. */
function absencesOfVariable(held: Held, variable: Parameters<typeof writesOf>[1], depth: number): readonly string[] {
  const writes = writesOf(held.file, variable);
  if (writes.length === 1) return absencesIn({ file: held.file, function: writes[0]!.function, register: writes[0]!.operation.source }, depth - 1);
  const isOr = held.file.functions[held.function]!.blocks.some(({ end }) => {
    if (end.kind !== 'branch') return false;
    const writesTest = held.file.functions[held.function]!.blocks[end.whenTrue]!.operations.some(
      operation => operation.kind === 'write' && operation.source === end.test && operation.variable.index === variable.index && operation.variable.owner === variable.owner,
    );
    return writesTest && end.asks === 'truthy';
  });
  return isOr ? writes.flatMap(write => absencesIn({ file: held.file, function: write.function, register: write.operation.source }, depth - 1)) : [];
}

/** The name last read, past what only measures or trims it. */
function lastNames(held: Held): readonly string[] {
  const names = accessNames(held).filter(name => !/^(?:value|length|trim|current|size)$/.test(name));
  return names.length === 0 ? [] : [names.at(-1)!];
}

function isEmptyConstant(held: Held): boolean {
  const operation = definitionOf(held);
  return operation?.kind === 'constant' && (operation.value === '' || operation.value === null || operation.value === undefined || operation.value === 0);
}

/** Names whose absence leads to a block that calls something and then leaves the function. */
function refusedIn(file: FileIr, body: FunctionBody): readonly string[] {
  return body.blocks.flatMap(({ end }) => {
    if (end.kind !== 'branch' || end.asks === 'more') return [];
    const held: Held = { file, function: body.index, register: end.test };
    const whenAbsent = end.asks === 'nullish' ? end.whenTrue : end.whenFalse;
    const found = [...absencesIn(held).filter(() => leaves(body, end.whenTrue)), ...(leaves(body, whenAbsent) ? plainNames(held) : [])];
    return found;
  });
}

/** The test itself, where it is a name: the lowering turns `if (!x)` round. */
function plainNames(held: Held): readonly string[] {
  const operation = definitionOf(held);
  return operation?.kind === 'read' || operation?.kind === 'member' ? lastNames(held) : [];
}

function leaves(body: FunctionBody, index: number): boolean {
  const { operations, end } = body.blocks[index]!;
  return isExit(end) && operations.some(({ kind }) => kind === 'call');
}

function isExit(end: Terminator): boolean {
  return end.kind === 'return' || end.kind === 'throw';
}
