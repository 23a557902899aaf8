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
  const unread = new Map<FunctionIndex, FunctionIndex[]>();
  for (const owner of functions) {
    if (owner.index === 0) continue;
    const held = declaredIn(owner.index);
    for (const body of held.size > 0 ? functions : []) {
      for (const { operations } of body.blocks) {
        for (const one of operations) if (one.kind === 'read' && one.variable.owner === owner.index && held.get(one.variable.index) !== body.index) held.delete(one.variable.index);
      }
    }
    if (held.size > 0) unread.set(owner.index, [...held.values()]);
  }
  return unread;

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
