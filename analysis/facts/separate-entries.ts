import type { FileIr } from '../ir/file-ir.js';
import type { FunctionBody } from '../ir/function-body.js';
import type { Operation, Register } from '../ir/operation.js';

/**
 * Whether a module keeps nothing from one call to the next: its variables are functions, classes, constants and what it imports, and
 * nobody writes to them. Then each of its functions does by itself what it does among the others.
 */
export function keepsNothing({ functions, classes }: FileIr): boolean {
  if (classes.some(one => one.staticInitialiser !== undefined)) return false;
  return functions.every(body => {
    const made = definitionsIn(body);
    return body.blocks.every(({ operations }) => operations.every(operation => isQuiet(body, operation, made)));
  });
}

/** The functions of a module that may run when one is called: those in it, and those it reads, and so on. */
export function reachedFrom(file: FileIr, start: number): ReadonlySet<number> {
  const variables = variablesOf(file);
  const found = new Set([start]);
  for (const index of found) {
    for (const { operations } of file.functions[index]!.blocks) {
      for (const operation of operations) {
        for (const next of functionsBehind(file, operation)) found.add(next);
        if (operation.kind === 'read' && operation.variable.owner === 0) for (const next of variables.get(operation.variable.index) ?? []) found.add(next);
        if (operation.kind === 'object') for (const property of operation.properties) if (property.kind === 'getter' || property.kind === 'setter') found.add(property.function);
      }
    }
  }
  return found;
}

/** The innermost function around a position. */
export function functionAround({ functions }: FileIr, position: number): number {
  let found = 0;
  for (const { index, span } of functions) if (index > 0 && span.start <= position && position < span.end && span.end - span.start <= functions[found]!.span.end - functions[found]!.span.start) found = index;
  return found;
}

function isQuiet(body: FunctionBody, operation: Operation, made: ReadonlyMap<Register, Operation>): boolean {
  const kindOf = (register: Register): Operation['kind'] | undefined => made.get(register)?.kind;
  switch (operation.kind) {
    case 'write-global': return false;
    case 'write': return operation.variable.owner !== 0 || (body.index === 0 && operation.declares && lasting.has(kindOf(operation.source) ?? 'call'));
    case 'write-member': {
      const owner = made.get(operation.object);
      const isOfModule = owner?.kind === 'global' || (owner?.kind === 'read' && owner.variable.owner === 0);
      return !isOfModule || (body.index === 0 && written.has(kindOf(operation.source) ?? 'call'));
    }
    case 'class': return operation.decorators.length === 0;
    default: return true;
  }
}

/** What a variable of a module may hold that no call changes. */
const lasting: ReadonlySet<Operation['kind']> = new Set(['function', 'class', 'constant', 'load-module', 'member', 'read', 'cast']);

const written: ReadonlySet<Operation['kind']> = new Set(['function', 'class', 'constant']);

function definitionsIn({ blocks }: FunctionBody): ReadonlyMap<Register, Operation> {
  const made = new Map<Register, Operation>();
  for (const { operations } of blocks) for (const operation of operations) if ('target' in operation) made.set(operation.target, operation);
  return made;
}

/** The functions and the members of classes that the variables of a module hold. */
function variablesOf(file: FileIr): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, readonly number[]>();
  const top = file.functions[0]!;
  const made = definitionsIn(top);
  for (const { operations } of top.blocks) {
    for (const operation of operations) {
      if (operation.kind !== 'write' || operation.variable.owner !== 0) continue;
      const source = made.get(operation.source);
      if (source) found.set(operation.variable.index, [...(found.get(operation.variable.index) ?? []), ...functionsBehind(file, source)]);
    }
  }
  return found;
}

function functionsBehind(file: FileIr, operation: Operation): readonly number[] {
  if (operation.kind === 'function') return [operation.function];
  if (operation.kind !== 'class') return [];
  const { members, constructorFunction, fieldInitialiser } = file.classes[operation.class]!;
  return [...members.map(one => one.function), constructorFunction, fieldInitialiser].filter(one => one !== undefined);
}
