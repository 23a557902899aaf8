import type { FileIr } from '../../ir/file-ir.js';
import type { Operation } from '../../ir/operation.js';
import type { FactWorld } from '../fact-world.js';
import { inEachFile } from '../in-each-file.js';
import { isSameList, isSameSet } from '../kept-answers.js';
import { accessNames } from '../values/constant-value.js';
import { operationsOf } from '../values/definitions.js';
import { isKind, traceOperation } from '../values/trace-value.js';

/**
 * Finds the object literals that a checker is made of or that something is held against, anywhere in the project: `ajv.compile(schema)`,
 * `validate(schema, body)`.
 */
export function checkedSchemas(world: FactWorld): ReadonlySet<Operation> {
  return world.kept.of('checked schemas', () => new Set([...inEachFile(world, 'schemas checked', file => checkedIn(world, file), isSameList).values()].flat()), isSameSet);
}

/** The last name by which such calls go. */
const checks = /^(?:compile|compileAsync|compileSchema|validate|validateAsync|validateSync|validateBody|validateSchema|addSchema|checkSchema|is|assert|parse)$/;

function checkedIn(world: FactWorld, file: FileIr): readonly Operation[] {
  return operationsOf(file, 'call').flatMap(call => {
    const name = accessNames({ ...call, register: call.operation.callee }).at(-1) ?? '';
    if (!checks.test(name)) return [];
    return call.operation.arguments.slice(0, 2).flatMap(argument => {
      const schema = argument.kind === 'value' ? traceOperation(world, { ...call, register: argument.value }) : undefined;
      return schema && isKind(schema, 'object') ? [schema.operation] : [];
    });
  });
}
