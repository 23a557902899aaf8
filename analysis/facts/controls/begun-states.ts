import type { FileIr } from '../../ir/file-ir.js';
import { isAlike } from '../../ir/is-alike.js';
import type { FactWorld } from '../fact-world.js';
import { inEachFile } from '../in-each-file.js';
import { isSameSet } from '../kept-answers.js';
import { accessNames } from '../values/constant-value.js';
import { operationsOf, type Held, type Placed } from '../values/definitions.js';
import { isKind, traceOperation } from '../values/trace-value.js';
import { functionOf } from './follow-handlers.js';

/**
 * Finds the objects of a file that a form or another state somewhere in the project begins with: `initialValues={start}`, `useForm({ defaultValues: empty })`,
 * `reactive(makeEmpty())`, `data() { return { ...empty } }`.
 *
 * *Shape*: `function:register` of each object.
 */
export function begunStates(world: FactWorld, path: string): ReadonlySet<string> {
  return world.kept.of(`begun states in ${path}`, () => begunByFile(world).get(path) ?? new Set<string>(), isSameSet);
}

function begunByFile(world: FactWorld): ReadonlyMap<string, ReadonlySet<string>> {
  const inFile = (file: FileIr) => beginningsIn(file).flatMap(held => objectsBehind(world, held)).map(object => [object.file.path, `${object.function}:${object.operation.target}`] as const);
  return world.kept.of('begun states', () => {
    const found = new Map<string, Set<string>>();
    for (const [path, key] of [...inEachFile(world, 'beginnings', inFile, isAlike).values()].flat()) {
      const keys = found.get(path);
      if (keys) keys.add(key);
      else found.set(path, new Set([key]));
    }
    return found;
  });
}

/** The values that states of a file begin with. */
function beginningsIn(file: FileIr): readonly Held[] {
  const found: Held[] = [];
  for (const { function: index, operation } of [...operationsOf(file, 'object'), ...operationsOf(file, 'jsx')]) {
    for (const property of operation.properties) {
      if (property.kind === 'value' && 'name' in property.key && /^(?:state|(?:initial|default)(?:State|Values?|Data|Model)?)$/.test(property.key.name)) found.push({ file, function: index, register: property.value });
    }
  }
  for (const { function: index, operation } of operationsOf(file, 'call')) {
    const name = accessNames({ file, function: index, register: operation.callee }).at(-1) ?? '';
    if (!keeps.test(name)) continue;
    const argument = operation.arguments[name === 'useReducer' ? 1 : 0];
    if (argument?.kind === 'value') found.push({ file, function: index, register: argument.value });
  }
  for (const { name, index, blocks } of file.functions) {
    if (name === 'data' || name === 'state') for (const { end } of blocks) if (end.kind === 'return' && end.value !== undefined) found.push({ file, function: index, register: end.value });
  }
  return found;
}

/** Calls that make a state of the object they are given. */
const keeps = /^(?:useState|useReducer|useForm|useImmer|useSetState|useReactive|useLocalObservable|useRef|(?:shallow)?[rR]eactive|(?:shallow)?[rR]ef|observable|makeAutoObservable|proxy|atom|signal|writable|createStore|createMutable|createSignal)$/;

/** The objects a value may be a copy of: itself, what it spreads, what a function of the project gives. */
function objectsBehind(world: FactWorld, held: Held, depth = 4): readonly Placed<'object'>[] {
  const placed = depth > 0 ? traceOperation(world, held) : undefined;
  if (!placed) return [];
  const into = (from: Omit<Held, 'register'>, register: number) => objectsBehind(world, { ...from, register }, depth - 1);
  if (isKind(placed, 'object')) return [placed, ...placed.operation.properties.flatMap(property => (property.kind === 'spread' ? into(placed, property.value) : []))];
  if (isKind(placed, 'call') && copies.test(accessNames({ ...placed, register: placed.operation.callee }).at(-1) ?? '')) return placed.operation.arguments.flatMap(argument => (argument.kind === 'value' ? into(placed, argument.value) : []));
  const maker = isKind(placed, 'function') ? { file: placed.file, index: placed.operation.function } : isKind(placed, 'call') ? functionOf(world, { ...placed, register: placed.operation.callee }) : undefined;
  if (!maker) return [];
  return maker.file.functions[maker.index]!.blocks.flatMap(({ end }) => (end.kind === 'return' && end.value !== undefined ? into({ file: maker.file, function: maker.index }, end.value) : []));
}

const copies = /^(?:structuredClone|clone|cloneDeep|assign|freeze|markRaw|toRaw)$/;
