import type { FileIr } from '../../ir/file-ir.js';
import type { Variable } from '../../ir/function-body.js';
import type { Operation, Register, VariableReference } from '../../ir/operation.js';

export type OperationOf<Kind extends Operation['kind']> = Extract<Operation, { kind: Kind }>;

/** A register of one function of one file. */
export interface Held {
  readonly file: FileIr;
  readonly function: number;
  readonly register: Register;
}

/** An operation with where it stands. */
export interface Placed<Kind extends Operation['kind'] = Operation['kind']> {
  readonly file: FileIr;
  readonly function: number;
  readonly operation: { readonly kind: Kind } & Operation;
}

/** Finds the operation that gives a register its value. Each register has exactly one. */
export function definitionOf({ file, function: index, register }: Held): Operation | undefined {
  return tableOf(file).definitions[index]?.[register];
}

/** Finds what a reference refers to. */
export function variableOf(file: FileIr, { owner, index }: VariableReference): Variable {
  return file.functions[owner]!.variables[index]!;
}

/** Lists the writes of a variable in all functions of its file: its declaration and what is assigned to it. */
export function writesOf(file: FileIr, { owner, index }: VariableReference): readonly Placed<'write'>[] {
  return tableOf(file).writes.get(`${owner}.${index}`) ?? [];
}

/** Lists the operations of one kind in a file, by function, then in the order of blocks. */
export function operationsOf<Kind extends Operation['kind']>(file: FileIr, kind: Kind): readonly Placed<Kind>[] {
  return (tableOf(file).byKind.get(kind) ?? []) as readonly Placed[] as readonly Placed<Kind>[];
}

interface Table {
  /** By function, then by register. */
  readonly definitions: readonly (readonly (Operation | undefined)[])[];
  readonly writes: ReadonlyMap<string, readonly Placed<'write'>[]>;
  readonly byKind: ReadonlyMap<Operation['kind'], readonly Placed[]>;
}

const tables = new WeakMap<FileIr, Table>();

function tableOf(file: FileIr): Table {
  let table = tables.get(file);
  if (!table) tables.set(file, (table = buildTable(file)));
  return table;
}

function buildTable(file: FileIr): Table {
  const writes = new Map<string, Placed<'write'>[]>();
  const byKind = new Map<Operation['kind'], Placed[]>();
  const definitions = file.functions.map(body => {
    const found = Array.from<Operation | undefined>({ length: body.registers });
    for (const operation of body.blocks.flatMap(block => block.operations)) {
      if ('target' in operation) found[operation.target] = operation;
      addTo(byKind, operation.kind, { file, function: body.index, operation });
      if (operation.kind === 'write') addTo(writes, `${operation.variable.owner}.${operation.variable.index}`, { file, function: body.index, operation });
    }
    return found;
  });
  return { definitions, writes, byKind };
}

function addTo<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
