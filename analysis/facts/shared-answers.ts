import type { FileIr } from '../ir/file-ir.js';
import { isAlike } from '../ir/is-alike.js';
import type { Place } from '../ir/span.js';
import { functionBehind } from './checks/asked-functions.js';
import { inEachFile } from './in-each-file.js';
import type { LinkedProgram } from './linked-program.js';
import { definitionOf, operationsOf, variableOf, type Held, type Placed } from './values/definitions.js';

/** Calls in what is called are looked at so deep. */
const deepest = 3;

/**
 * Finds what a module asks about one of many and keeps in a single variable for whoever asks next: `known ??= await lookUp(id)`.
 *
 * The answer tells whether what stands at a place is asked so. Only programs that serve many have it: on a device there is one person.
 */
export function sharedAnswers(program: LinkedProgram): (place: Place) => boolean {
  let isServer: boolean | undefined;
  return place => {
    // What files import is what it was as long as anything about them is kept.
    isServer ??= program.kept.apart(() => servesMany(program)).found;
    if (!isServer) return false;
    const shared = [...inEachFile(program, 'shared answers', file => sharedIn(program, file), isAlike).values()].flat();
    return shared.some(({ file, start, end }) => place.file === file && start <= place.start && place.end <= end);
  };
}

function servesMany({ files, models }: LinkedProgram): boolean {
  return [...files.values()].some(file => file.imports.some(({ specifier, kind }) => kind !== 'type' && models.isOfServer(specifier)));
}

function sharedIn(program: LinkedProgram, file: FileIr): readonly Place[] {
  const found: Place[] = [];
  for (const write of operationsOf(file, 'write')) {
    const { function: index, operation: { variable, source, declares } } = write;
    if (declares || index === 0 || variable.owner !== 0 || !isReadIn(file, index, variable.index) || isKeyKept(file, index)) continue;
    const call = callBehind({ file, function: index, register: source });
    if (!call || !call.operation.arguments.some(argument => argument.kind === 'value' && isGiven({ ...call, register: argument.value }))) continue;
    found.push({ ...call.operation.span, file: file.path });
    follow(program, { ...call, register: call.operation.callee }, deepest, found);
  }
  return found;
}

/** What runs where a function of the project is called. */
function follow(program: LinkedProgram, callee: Held, depth: number, found: Place[]): void {
  const called = functionBehind(program, callee);
  const body = called?.file.functions[called.index];
  if (!called || !body || found.some(({ file, start, end }) => file === called.file.path && start === body.span.start && end === body.span.end)) return;
  found.push({ ...body.span, file: called.file.path });
  if (depth > 0) for (const call of operationsOf(called.file, 'call')) if (call.function === called.index) follow(program, { ...call, register: call.operation.callee }, depth - 1, found);
}

function isReadIn(file: FileIr, index: number, variable: number): boolean {
  return operationsOf(file, 'read').some(({ function: own, operation }) => own === index && operation.variable.owner === 0 && operation.variable.index === variable);
}

/** Whether a function also keeps what it was asked about, to compare it with. */
function isKeyKept(file: FileIr, index: number): boolean {
  return operationsOf(file, 'write').some(({ function: own, operation }) => own === index && operation.variable.owner === 0 && isGiven({ file, function: index, register: operation.source }));
}

function callBehind(held: Held): Placed<'call'> | undefined {
  const operation = definitionOf(held);
  if (operation?.kind === 'await' || operation?.kind === 'cast') return callBehind({ ...held, register: operation.source });
  return operation?.kind === 'call' ? { file: held.file, function: held.function, operation } : undefined;
}

/** Whether a value is what the function around was given. */
function isGiven(held: Held): boolean {
  const operation = definitionOf(held);
  if (operation?.kind === 'member') return isGiven({ ...held, register: operation.object });
  return operation?.kind === 'read' && operation.variable.owner === held.function && variableOf(held.file, operation.variable).kind === 'parameter';
}
