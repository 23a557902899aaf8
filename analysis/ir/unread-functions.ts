import type { FileIr } from './file-ir.js';
import type { FunctionIndex } from './operation.js';

/** The functions that a function makes and that nothing in the file reads, save themselves: whoever is to call them comes later. Those of the top level are not among them. */
export function unreadFunctions(file: FileIr, owner: FunctionIndex): readonly FunctionIndex[] {
  let unread = known.get(file);
  if (!unread) known.set(file, (unread = findUnread(file)));
  return unread.get(owner) ?? none;
}

const known = new WeakMap<FileIr, ReadonlyMap<FunctionIndex, readonly FunctionIndex[]>>();
const none: readonly FunctionIndex[] = [];

function findUnread({ functions }: FileIr): ReadonlyMap<FunctionIndex, readonly FunctionIndex[]> {
  const held = new Map<FunctionIndex, Map<number, FunctionIndex>>();
  for (const { index } of functions) if (index !== 0) held.set(index, declaredIn(index));
  for (const { index, blocks } of functions) {
    for (const { operations } of blocks) {
      for (const one of operations) {
        if (one.kind !== 'read') continue;
        const declared = held.get(one.variable.owner);
        if (declared && declared.get(one.variable.index) !== index) declared.delete(one.variable.index);
      }
    }
  }
  return new Map([...held].filter(([, declared]) => declared.size > 0).map(([owner, declared]) => [owner, [...declared.values()]]));

  /** By variable: the function that it is declared as, for good. */
  function declaredIn(index: FunctionIndex): Map<number, FunctionIndex> {
    const { blocks, variables } = functions[index]!;
    const made = new Map<number, FunctionIndex>();
    const held = new Map<number, FunctionIndex>();
    for (const { operations } of blocks) {
      for (const one of operations) {
        if (one.kind === 'function') made.set(one.target, one.function);
        else if (one.kind === 'write' && one.declares && one.variable.owner === index) {
          const declared = made.get(one.source);
          if (declared !== undefined && !variables[one.variable.index]!.reassigned) held.set(one.variable.index, declared);
        }
      }
    }
    return held;
  }
}
