import type { FileIr } from '../../ir/file-ir.js';
import { attributeOf } from '../elements/element-attributes.js';
import { elementsOf, type ElementNode } from '../elements/element-tree.js';
import type { FactWorld } from '../fact-world.js';
import { inEachFile } from '../in-each-file.js';
import { isSameList, isSameSet } from '../kept-answers.js';
import { KeptInFiles } from '../kept-in-files.js';
import type { Held } from '../values/definitions.js';
import { givenMember } from '../values/given-members.js';
import { isKind, traceOperation } from '../values/trace-value.js';

/** A function of the project. */
export interface FoundFunction {
  readonly file: FileIr;
  readonly index: number;
}

/** The attributes by which an element says what a press on it does. */
export const presses = ['onClick', 'onPress', 'onTap', 'onConfirm', 'onOk'];

/** Finds the functions that a press on an element runs: its handler, and those that this one calls, in this file or another. */
export function handlersOf(world: FactWorld, element: ElementNode, attributes: readonly string[] = presses): readonly FoundFunction[] {
  const found = new Map<string, FoundFunction>();
  for (const name of attributes) {
    const held = attributeOf(world, element, name);
    const handler = held && functionOf(world, held);
    if (handler) followCalls(world, handler, found, 3);
  }
  return [...found.values()];
}

/** Finds the function that a value is, and those that it calls, in this file or another. */
export function followFunctions(world: FactWorld, held: Held): readonly FoundFunction[] {
  const found = new Map<string, FoundFunction>();
  const first = functionOf(world, held);
  if (first) followCalls(world, first, found, 2);
  return [...found.values()];
}

/** The key of a function among those of the project. */
export function keyOf({ file, index }: FoundFunction): string {
  return `${file.path}:${index}`;
}

/** The functions of the project that a press on some element runs. */
export function handledFunctions(world: FactWorld): ReadonlySet<string> {
  const inFile = (file: FileIr) => elementsOf(file).flatMap(element => handlersOf(world, element).map(keyOf));
  return world.kept.of('handled functions', () => new Set([...inEachFile(world, 'handlers', inFile, isSameList).values()].flat()), isSameSet);
}

function followCalls(world: FactWorld, called: FoundFunction, found: Map<string, FoundFunction>, depth: number): void {
  if (found.has(keyOf(called))) return;
  found.set(keyOf(called), called);
  if (depth > 0) for (const next of calledBy(world, called)) followCalls(world, next, found, depth - 1);
}

/** The project's functions that a function calls, or gives to what it calls. */
function calledBy(world: FactWorld, { file, index }: FoundFunction): readonly FoundFunction[] {
  return calls.of(world.kept, file, index, () => {
    const operations = file.functions[index]!.blocks.flatMap(block => block.operations);
    const registers = operations.flatMap(operation => (operation.kind === 'call' ? [operation.callee, ...operation.arguments.map(argument => argument.value)] : []));
    return registers.map(register => functionOf(world, { file, function: index, register })).filter(next => next !== undefined);
  });
}

/** By function. */
const calls = new KeptInFiles<readonly FoundFunction[]>();

/** Finds the function a value is, also one that a call only wraps: `useCallback(() => …)`, and one that a store or a context gives. */
export function functionOf(world: FactWorld, held: Held, depth = 2): FoundFunction | undefined {
  const placed = traceOperation(world, held);
  if (!placed) return undefined;
  const given = depth > 0 ? givenMember(world, placed) : undefined;
  if (given) return functionOf(world, given, depth - 1);
  if (isKind(placed, 'function')) return { file: placed.file, index: placed.operation.function };
  const first = isKind(placed, 'call') ? placed.operation.arguments[0] : undefined;
  const inner = first?.kind === 'value' ? traceOperation(world, { ...placed, register: first.value }) : undefined;
  return inner && isKind(inner, 'function') ? { file: inner.file, index: inner.operation.function } : undefined;
}
