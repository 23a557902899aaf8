import type { FileIr } from '../../ir/file-ir.js';
import type { Place } from '../../ir/span.js';
import type { UseEffect } from '../../summaries/summary.js';
import { functionAt, testsBefore } from '../checks/tests-before.js';
import { accessNames } from '../values/constant-value.js';
import { definitionOf, operationsOf, variableOf, writesOf, type Held, type Placed } from '../values/definitions.js';
import type { Operation } from '../../ir/operation.js';

/**
 * Whether what a use keeps is deleted again further down in the same function, or in one on the way that leads there: by a call that
 * removes, whose arguments have a name in common with those of the call that keeps.
 */
export function isDeletedAfter(files: ReadonlyMap<string, FileIr>, use: UseEffect): boolean {
  // Where a route is put up, nothing is kept and nothing is deleted: `router.delete('/face', …)` beside `router.put('/face', …)`.
  return [use.place, ...use.trail.flatMap(({ place, trigger }) => (trigger === 'route' ? [] : [place]))].some(place => {
    const file = files.get(place.file);
    return file !== undefined && isDeletedIn(file, place);
  });
}

const removing = /^(?:unlink|unlinkSync|rm|rmSync|remove|removeSync|removeItem|removeFile|removeSavedFile|deleteFile|deleteAsync|removeStorage|removeStorageSync|del|delete|deleteOne|deleteMany|deleteObject|destroy|expire|pexpire|DeleteObjectCommand|discard|erase|purge|wipe)$/;

function isDeletedIn(file: FileIr, place: Place): boolean {
  const index = functionAt(file, place);
  if (index === undefined || place.end === 0) return false;
  const calls = operationsOf(file, 'call').filter(call => call.function === index || isInside(file, call.function, index));
  const keeping = calls.find(({ operation: { span } }) => span.start === place.start && span.end === place.end);
  if (!keeping) return false;
  const kept = namesIn(keeping);
  return calls.some(call => call.operation.span.start > place.start && removing.test(accessNames({ ...call, register: call.operation.callee }).at(-1) ?? '')
    && namesIn(call).some(name => kept.includes(name)) && testsOf(file, call.operation.span, place.file) <= testsOf(file, keeping.operation.span, place.file));
}

function testsOf(file: FileIr, { start, end }: { readonly start: number; readonly end: number }, path: string): number {
  return testsBefore(file, { file: path, start, end }).length;
}

/** Whether a function stands in another: what is done when a promise is settled, or in `finally`. */
function isInside(file: FileIr, inner: number, outer: number): boolean {
  const [a, b] = [file.functions[inner]!.span, file.functions[outer]!.span];
  return outer !== 0 && b.start <= a.start && a.end <= b.end;
}

/** The names of the variables and fields that a call's arguments are made of, objects and texts included. */
function namesIn(call: Placed<'call'>): readonly string[] {
  const found = new Set<string>();
  const visit = (held: Held, depth: number): void => {
    const operation = depth > 0 ? definitionOf(held) : undefined;
    if (!operation) return;
    if (operation.kind === 'read') {
      const variable = variableOf(held.file, operation.variable);
      if (variable.name !== '') found.add(variable.name);
      if (variable.kind === 'const' || variable.kind === 'made') for (const write of writesOf(held.file, operation.variable)) visit({ file: held.file, function: write.function, register: write.operation.source }, depth - 1);
    }
    if (operation.kind === 'constant' && typeof operation.value === 'string' && operation.value.length > 2) found.add(`'${operation.value}'`);
    if (operation.kind === 'member') found.add(accessNames(held).join('.'));
    for (const register of partsOf(operation)) visit({ ...held, register }, depth - 1);
  };
  for (const { value } of call.operation.arguments) visit({ ...call, register: value }, 5);
  return [...found];
}

function partsOf(operation: Operation): readonly number[] {
  switch (operation.kind) {
    case 'object': return operation.properties.flatMap(property => ('value' in property ? [property.value] : []));
    case 'array': return operation.elements.map(({ value }) => value);
    case 'combine': return operation.parts;
    case 'cast': case 'await': return [operation.source];
    case 'call': return operation.arguments.map(({ value }) => value);
    default: return [];
  }
}
