import type { FileIr } from '../ir/file-ir.js';
import type { FunctionIndex } from '../ir/operation.js';

/** The indices of the variables of a file's top level that nothing reads, save the function or class itself that one holds. */
export function unusedVariables({ functions, exports }: FileIr): number[] {
  const top = functions[0]!;
  const exported = new Set(exports.flatMap(one => (one.kind === 'local' ? [one.variable] : [])));
  const holders = heldByVariables();
  const read = new Set<number>();
  for (const body of functions) {
    const within = outermost(body.index);
    for (const { operations } of body.blocks) {
      for (const one of operations) if (one.kind === 'read' && one.variable.owner === 0 && (within === undefined || holders.get(within) !== one.variable.index)) read.add(one.variable.index);
    }
  }
  return top.variables.flatMap(({ kind }, index) => (kind === 'import' || kind === 'made' || read.has(index) || exported.has(index) ? [] : [index]));

  /** The variables that functions and classes of the top level are declared as: of a class, by each function of its. */
  function heldByVariables(): ReadonlyMap<FunctionIndex, number> {
    const made = new Map<number, readonly FunctionIndex[]>();
    const held = new Map<FunctionIndex, number>();
    for (const { operations } of top.blocks) {
      for (const one of operations) {
        if (one.kind === 'function') made.set(one.target, [one.function]);
        else if (one.kind === 'class') made.set(one.target, functions.flatMap(body => (body.class === one.class ? [body.index] : [])));
        else if (one.kind === 'write' && one.declares && one.variable.owner === 0) for (const each of made.get(one.source) ?? []) held.set(each, one.variable.index);
      }
    }
    return held;
  }

  /** The function of the top level that another is in, itself if it is one; undefined for the top level. */
  function outermost(index: FunctionIndex): FunctionIndex | undefined {
    const { parent } = functions[index]!;
    return parent === undefined ? undefined : parent === 0 ? index : outermost(parent);
  }
}
