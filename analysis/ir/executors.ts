import type { FileIr } from './file-ir.js';
import type { FunctionIndex } from './operation.js';

/** Whether a promise is made with a function right where it stands, `new Promise(resolve => …)`: its parameters settle that promise. */
export function isExecutor(file: FileIr, index: FunctionIndex): boolean {
  let found = known.get(file);
  if (!found) known.set(file, (found = findExecutors(file)));
  return found.has(index);
}

const known = new WeakMap<FileIr, ReadonlySet<FunctionIndex>>();

function findExecutors({ functions }: FileIr): ReadonlySet<FunctionIndex> {
  const found = new Set<FunctionIndex>();
  for (const { blocks } of functions) {
    const promises = new Set<number>();
    const made = new Map<number, FunctionIndex>();
    for (const { operations } of blocks) {
      for (const one of operations) {
        if (one.kind === 'global' && one.name === 'Promise') promises.add(one.target);
        else if (one.kind === 'function') made.set(one.target, one.function);
        else if (one.kind === 'call' && one.form === 'new' && promises.has(one.callee)) {
          const executor = made.get(one.arguments[0]?.value ?? -1);
          if (executor !== undefined) found.add(executor);
        }
      }
    }
  }
  return found;
}
