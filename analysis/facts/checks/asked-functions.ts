import type { FactWorld } from '../fact-world.js';
import { definitionOf, variableOf, writesOf, type Held } from '../values/definitions.js';
import { isKind, traceValue } from '../values/trace-value.js';
import type { FoundFunction } from '../controls/follow-handlers.js';

type LinkedWorld = Pick<FactWorld, 'graph' | 'files' | 'kept'>;

/** The function of the project that a value is, be it known under other names; undefined for anything else. */
export function functionBehind(world: LinkedWorld, held: Held): FoundFunction | undefined {
  const traced = traceValue(world, held);
  return traced?.kind === 'operation' && isKind(traced.placed, 'function') ? { file: traced.placed.file, index: traced.placed.operation.function } : undefined;
}

/** What a tested value is, behind negations, casts and constants that name it, but not behind an `await`. */
export function testedOperation(held: Held, depth = 8): Held | undefined {
  const operation = depth > 0 ? definitionOf(held) : undefined;
  if (!operation) return undefined;
  switch (operation.kind) {
    case 'cast':
      return testedOperation({ ...held, register: operation.source }, depth - 1);
    case 'unary':
      return operation.operator === '!' ? testedOperation({ ...held, register: operation.operand }, depth - 1) : held;
    case 'read': {
      const variable = variableOf(held.file, operation.variable);
      const [only, ...others] = writesOf(held.file, operation.variable);
      const isFixed = (variable.kind === 'const' || variable.kind === 'made' || (variable.kind === 'let' && !variable.reassigned)) && only !== undefined && others.length === 0;
      return isFixed ? (testedOperation({ file: held.file, function: only.function, register: only.operation.source }, depth - 1) ?? held) : held;
    }
    default:
      return held;
  }
}
