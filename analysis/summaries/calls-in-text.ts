import type { FileIr } from '../ir/file-ir.js';
import type { FunctionBody } from '../ir/function-body.js';

/** The names of the members that a file calls. */
export function namesCalledIn(file: FileIr): ReadonlySet<string> {
  let names = called.get(file);
  if (!names) {
    const found = new Set<string>();
    for (const { blocks } of file.functions) {
      const members = new Map<number, string>();
      for (const { operations } of blocks) {
        for (const operation of operations) {
          if (operation.kind === 'member' && 'name' in operation.key) members.set(operation.target, operation.key.name);
          const name = operation.kind === 'call' ? members.get(operation.callee) : undefined;
          if (name !== undefined) found.add(name);
        }
      }
    }
    called.set(file, (names = found));
  }
  return names;
}

const called = new WeakMap<FileIr, ReadonlySet<string>>();

/** The variables of a function into which it puts what some call gave. */
export function variablesMadeByCalls(body: FunctionBody): ReadonlySet<number> {
  let variables = made.get(body);
  if (!variables) {
    const operations = body.blocks.flatMap(block => block.operations);
    const calls = new Set(operations.flatMap(operation => (operation.kind === 'call' ? [operation.target] : [])));
    variables = new Set(operations.flatMap(operation => (operation.kind === 'write' && operation.variable.owner === body.index && calls.has(operation.source) ? [operation.variable.index] : [])));
    made.set(body, variables);
  }
  return variables;
}

const made = new WeakMap<FunctionBody, ReadonlySet<number>>();
