import type { Place } from '../../ir/span.js';
import type { LinkedProgram } from '../linked-program.js';
import { functionBehind } from '../checks/asked-functions.js';
import { testsBefore, type TestBefore } from '../checks/tests-before.js';
import { constantOf } from '../values/constant-value.js';
import { operationsOf } from '../values/definitions.js';
import type { FunctionKey } from '../../summaries/value.js';

/** Whether a place stands in a function that is switched off, or in one within it. */
export function isInSwitchedOff(program: LinkedProgram, { file, start, end }: Place): boolean {
  const around = (program.files.get(file)?.functions ?? []).filter(({ span, index }) => index > 0 && span.start <= start && end <= span.end);
  return around.some(({ index }) => isSwitchedOff(program, { file, index }));
}

/** Whether a function of the project is called, or shown as a component, and each time behind a switch that is a constant and off. */
function isSwitchedOff(world: LinkedProgram, { file: path, index }: FunctionKey): boolean {
  let isMentioned = false;
  for (const file of world.files.values()) {
    const uses = [
      ...operationsOf(file, 'jsx').flatMap(one => (one.operation.element.kind === 'component' ? [{ ...one, register: one.operation.element.value }] : [])),
      ...operationsOf(file, 'call').map(one => ({ ...one, register: one.operation.callee })),
    ];
    for (const use of uses) {
      const called = functionBehind(world, use);
      if (called?.file.path !== path || called.index !== index) continue;
      if (!testsBefore(file, { ...use.operation.span, file: file.path }).some(group => group.every(test => isNeverSo(world, test)))) return false;
      isMentioned = true;
    }
  }
  return isMentioned;
}

/** Whether a constant is tested that never leads to the side of the test. */
function isNeverSo(world: LinkedProgram, { file, function: index, block, branch }: TestBefore): boolean {
  const { end } = file.functions[index]!.blocks[block]!;
  const constant = end.kind === 'branch' && end.asks === 'truthy' ? constantOf(world, { file, function: index, register: end.test }) : undefined;
  return constant !== undefined && Boolean(constant.value) !== branch;
}
