import type { FileIr } from '../ir/file-ir.js';
import type { Register } from '../ir/operation.js';
import type { Place, Span } from '../ir/span.js';
import type { DecideEffect, Frame } from '../summaries/summary.js';
import { definitionOf, operationsOf, variableOf, writesOf } from './values/definitions.js';

/** What is written down of a number that is decided somewhere: where it comes from within its function. */
export interface DecidedNumber {
  /** The function whose answer it is; absent where it is assigned or passed. */
  readonly returnedBy?: number;
  /** What the function is called whose answer it is as it stands; absent where it is anything else. */
  readonly givenBy?: string;
  /** The calls that it is made of. */
  readonly calls: readonly Span[];
  /** What the variables, members and functions are called that it is made of. */
  readonly names: ReadonlySet<string>;
}

/** Finds out what the number that an effect decides is made of, within the function that decides. */
export function decidedNumber(files: ReadonlyMap<string, FileIr>, { place }: DecideEffect): DecidedNumber {
  const file = files.get(place.file);
  if (!file) return { calls: [], names: new Set() };
  let known = numbersOf.get(file);
  if (!known) numbersOf.set(file, (known = new Map()));
  const key = `${place.start} ${place.end}`;
  let number = known.get(key);
  if (!number) known.set(key, (number = readNumber(file, place)));
  return number;
}

/** Whether an effect decided, before another, what the other's number is made of: in a call of it, or under a name that it reads. */
export function isMadeOf(number: DecidedNumber, later: DecideEffect, earlier: DecideEffect): boolean {
  if (isSamePlace(later.place, earlier.place)) return false;
  return number.names.has(earlier.name) || isInCall(number, later, earlier);
}

const numbersOf = new WeakMap<FileIr, Map<string, DecidedNumber>>();

function isInCall({ calls }: DecidedNumber, later: DecideEffect, earlier: DecideEffect): boolean {
  const depth = later.trail.length;
  const inner: Frame | undefined = earlier.trail[depth];
  if (!inner || !later.trail.every(({ place }, index) => isSamePlace(place, earlier.trail[index]!.place))) return false;
  return calls.some(({ start, end }) => inner.place.file === later.place.file && start <= inner.place.start && inner.place.end <= end);
}

function isSamePlace(left: Place, right: Place): boolean {
  return left.file === right.file && left.start === right.start && left.end === right.end;
}

function readNumber(file: FileIr, { start, end }: Span): DecidedNumber {
  const isHere = (span: Span): boolean => span.start === start && span.end === end;
  const reading: Reading = { file, calls: [], names: new Set(), seen: new Set() };
  let returnedBy: number | undefined;
  for (const { index, blocks } of file.functions) {
    for (const block of blocks) {
      if (block.end.kind !== 'return' || block.end.value === undefined || !isHere(block.end.span)) continue;
      returnedBy = index;
      read(reading, index, block.end.value);
    }
  }
  const written = returnedBy === undefined ? writtenAt(file, isHere) : [];
  for (const { function: index, register } of written) read(reading, index, register);
  const givenBy = written.map(({ function: index, register }) => calledAt(file, index, register)).find(name => name !== undefined);
  return { ...(returnedBy !== undefined && { returnedBy }), ...(givenBy !== undefined && { givenBy }), calls: reading.calls, names: reading.names };
}

/** The name of what is called to get a register's value. */
function calledAt(file: FileIr, index: number, register: Register): string | undefined {
  const operation = definitionOf({ file, function: index, register });
  if (operation?.kind === 'await' || operation?.kind === 'cast') return calledAt(file, index, operation.source);
  return operation?.kind === 'call' ? nameOfCallee(file, index, operation.callee) : undefined;
}

function nameOfCallee(file: FileIr, index: number, register: Register): string {
  const callee = definitionOf({ file, function: index, register });
  return callee?.kind === 'member' && 'name' in callee.key ? callee.key.name : callee?.kind === 'read' ? variableOf(file, callee.variable).name : '';
}

/** What is assigned, put into a record or passed at a place. */
function writtenAt(file: FileIr, isHere: (span: Span) => boolean): readonly { readonly function: number; readonly register: Register }[] {
  return [
    ...[...operationsOf(file, 'write'), ...operationsOf(file, 'write-member')].flatMap(({ function: index, operation }) => (isHere(operation.span) ? [{ function: index, register: operation.source }] : [])),
    ...operationsOf(file, 'object').flatMap(({ function: index, operation }) => operation.properties.flatMap(one => (one.kind === 'value' && isHere(one.span) ? [{ function: index, register: one.value }] : []))),
    ...operationsOf(file, 'call').flatMap(({ function: index, operation }) => operation.arguments.flatMap(one => (isHere(one.span) ? [{ function: index, register: one.value }] : []))),
  ];
}

interface Reading {
  readonly file: FileIr;
  readonly calls: Span[];
  readonly names: Set<string>;
  readonly seen: Set<string>;
}

/** Follows a register back within its function, and into those that are given to calls on the way. Ends because each is met once. */
function read(reading: Reading, index: number, register: Register): void {
  const key = `${index} ${register}`;
  if (reading.seen.has(key)) return;
  reading.seen.add(key);
  const operation = definitionOf({ file: reading.file, function: index, register });
  const further = (...registers: readonly Register[]): void => registers.forEach(one => read(reading, index, one));
  switch (operation?.kind) {
    case 'read': {
      const { name } = variableOf(reading.file, operation.variable);
      if (name !== '') reading.names.add(name);
      for (const { function: writer, operation: { source } } of writesOf(reading.file, operation.variable)) if (writer === index) further(source);
      return;
    }
    case 'member':
      if ('name' in operation.key) reading.names.add(operation.key.name);
      return further(operation.object);
    case 'call': {
      reading.calls.push(operation.span);
      const callee = definitionOf({ file: reading.file, function: index, register: operation.callee });
      const name = nameOfCallee(reading.file, index, operation.callee);
      if (name !== '') reading.names.add(name);
      if (callee?.kind === 'member') further(callee.object);
      return further(...operation.arguments.map(({ value }) => value));
    }
    case 'combine': return further(...operation.parts);
    case 'unary': return further(operation.operand);
    case 'await': case 'cast': case 'iterate': case 'object-rest': case 'array-rest': return further(operation.source);
    // What a function answers that it is computed by.
    case 'function':
      for (const { end } of reading.file.functions[operation.function]!.blocks) if (end.kind === 'return' && end.value !== undefined) read(reading, operation.function, end.value);
      return;
    case 'array': return further(...operation.elements.map(({ value }) => value));
    case 'object': return further(...operation.properties.flatMap(one => (one.kind === 'value' || one.kind === 'spread' ? [one.value] : [])));
    default: return;
  }
}
