import type { FileIr } from '../ir/file-ir.js';
import type { FunctionBody } from '../ir/function-body.js';
import type { FunctionIndex, Register } from '../ir/operation.js';

/**
 * The indices of the variables of a file's top level that nothing reads, save the function or class itself that one holds, and who puts
 * something into what one holds: `o.run = …`, `F.prototype.run = …`. `var o = o || {}` is no reader of itself.
 */
export function unusedVariables(file: FileIr): readonly number[] {
  let unused = known.get(file);
  if (!unused) known.set(file, (unused = findUnused(file)));
  return unused;
}

const known = new WeakMap<FileIr, readonly number[]>();

function findUnused({ functions, exports }: FileIr): readonly number[] {
  const top = functions[0]!;
  const exported = new Set(exports.flatMap(one => (one.kind === 'local' ? [one.variable] : [])));
  const holders = heldByVariables();
  const read = new Set<number>();
  for (const body of functions) {
    const within = outermost(body.index);
    const filled = filledIn(body);
    for (const { operations } of body.blocks) {
      for (const one of operations) {
        if (one.kind === 'read' && one.variable.owner === 0 && !filled.has(one.target) && (within === undefined || holders.get(within) !== one.variable.index)) read.add(one.variable.index);
        else if (one.kind === 'write' && one.declares && within === undefined && top.variables[one.variable.index]!.kind === 'var') read.delete(one.variable.index);
      }
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

/** The registers of things that something is put into, or into their prototypes. */
function filledIn({ blocks }: FunctionBody): ReadonlySet<Register> {
  const operations = blocks.flatMap(block => block.operations);
  const filled = new Set(operations.flatMap(one => (one.kind === 'write-member' ? [one.object] : [])));
  for (const one of operations) if (one.kind === 'member' && filled.has(one.target) && 'name' in one.key && one.key.name === 'prototype') filled.add(one.object);
  return filled;
}
