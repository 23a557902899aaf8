import type { Operation } from '../../ir/operation.js';
import type { FactWorld } from '../fact-world.js';
import { accessNames } from '../values/constant-value.js';
import { operationsOf } from '../values/definitions.js';
import { isKind, traceOperation } from '../values/trace-value.js';

/**
 * Finds the object literals that a checker is made of or that something is held against, anywhere in the project: `ajv.compile(schema)`,
 * `validate(schema, body)`.
 */
export function checkedSchemas(world: FactWorld): ReadonlySet<Operation> {
  let found = known.get(world.files);
  if (!found) known.set(world.files, (found = findChecked(world)));
  return found;
}

const known = new WeakMap<FactWorld['files'], ReadonlySet<Operation>>();

/** The last name by which such calls go. */
const checks = /^(?:compile|compileAsync|compileSchema|validate|validateAsync|validateSync|validateBody|validateSchema|addSchema|checkSchema|is|assert|parse)$/;

function findChecked(world: FactWorld): ReadonlySet<Operation> {
  const found = new Set<Operation>();
  for (const file of world.files.values()) {
    for (const call of operationsOf(file, 'call')) {
      const name = accessNames({ ...call, register: call.operation.callee }).at(-1) ?? '';
      if (!checks.test(name)) continue;
      for (const argument of call.operation.arguments.slice(0, 2)) {
        const schema = argument.kind === 'value' ? traceOperation(world, { ...call, register: argument.value }) : undefined;
        if (schema && isKind(schema, 'object')) found.add(schema.operation);
      }
    }
  }
  return found;
}
