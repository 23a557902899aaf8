import { functionOf, type FoundFunction } from '../controls/follow-handlers.js';
import type { FactWorld } from '../fact-world.js';
import { accessNames } from '../values/constant-value.js';
import { definitionOf, type Held } from '../values/definitions.js';
import { traceOperation } from '../values/trace-value.js';

/** Finds the functions that a callee may be: what it is read back to, or the methods of its file of that name where it is called on `this`. */
export function calledFunctions(world: FactWorld, callee: Held): readonly FoundFunction[] {
  const found = functionOf(world, callee);
  if (found) return [found];
  const operation = definitionOf(callee);
  if (operation?.kind !== 'member' || !('name' in operation.key)) return [];
  const { name } = operation.key;
  const owner = traceOperation(world, { ...callee, register: operation.object });
  const isOwn = owner?.operation.kind === 'this' || /^(?:this|that|self|vm|_this|me)$/.test(accessNames({ ...callee, register: operation.object }).at(-1) ?? '');
  if (!isOwn) return [];
  return callee.file.functions.flatMap(({ index, name: full }) => (full?.split('.').at(-1) === name ? [{ file: callee.file, index }] : []));
}
