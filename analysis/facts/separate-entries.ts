import type { FileIr } from '../ir/file-ir.js';
import type { FunctionBody } from '../ir/function-body.js';
import type { Operation, Register } from '../ir/operation.js';

/**
 * The functions of a module that meet what is kept from one call to the next: they read or write a variable of the module, or a
 * global, that is written to more than once or holds what anybody may change. Any other does by itself what it does among the others.
 * Absent where nobody knows which these are.
 */
export function keepersIn(file: FileIr): ReadonlySet<number> | undefined {
  const kept = keptIn(file);
  return kept && new Set(file.functions.filter(body => meets(body, kept)).map(({ index }) => index));
}

/** What calls leave behind for others: variables of the module by their numbers, and globals by their names. */
interface Kept {
  readonly variables: Set<number>;
  readonly globals: Set<string>;
}

function keptIn({ functions, classes }: FileIr): Kept | undefined {
  const kept: Kept = { variables: new Set(), globals: new Set() };
  for (const body of functions) {
    const made = definitionsIn(body);
    for (const { operations } of body.blocks) {
      for (const operation of operations) {
        if (operation.kind === 'class' && operation.decorators.length > 0) return undefined;
        if (operation.kind === 'write-global') kept.globals.add(operation.name);
        if (operation.kind === 'write' && operation.variable.owner === 0 && !isLasting(body, operation, made, classes)) kept.variables.add(operation.variable.index);
        if (operation.kind === 'write-member') noteOwner(body, operation, made, kept);
      }
    }
  }
  return kept;
}

/** Whether a variable is written where the module runs, and what it is given nobody changes. */
function isLasting(body: FunctionBody, operation: Extract<Operation, { kind: 'write' }>, made: ReadonlyMap<Register, Operation>, classes: FileIr['classes']): boolean {
  const source = made.get(operation.source);
  if (body.index !== 0 || !operation.declares || !source || !lasting.has(source.kind)) return false;
  return source.kind !== 'class' || classes[source.class]!.staticInitialiser === undefined;
}

/** Notes the variable or the global whose fields are written. */
function noteOwner(body: FunctionBody, operation: Extract<Operation, { kind: 'write-member' }>, made: ReadonlyMap<Register, Operation>, kept: Kept): void {
  const owner = made.get(operation.object);
  if (body.index === 0 && written.has(made.get(operation.source)?.kind ?? 'call')) return;
  if (owner?.kind === 'read' && owner.variable.owner === 0) kept.variables.add(owner.variable.index);
  if (owner?.kind !== 'global') return;
  kept.globals.add(owner.name);
  if (everything.has(owner.name) && 'name' in operation.key) kept.globals.add(operation.key.name);
}

function meets({ blocks }: FunctionBody, { variables, globals }: Kept): boolean {
  return blocks.some(({ operations }) => operations.some(operation => {
    if (operation.kind === 'read' || operation.kind === 'write') return operation.variable.owner === 0 && variables.has(operation.variable.index);
    if (operation.kind === 'write-global') return true;
    return operation.kind === 'global' && (globals.has(operation.name) || (globals.size > 0 && everything.has(operation.name)));
  }));
}

/** What has all globals as its fields. */
const everything: ReadonlySet<string> = new Set(['globalThis', 'window', 'self', 'global']);

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
