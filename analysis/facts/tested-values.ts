import { inferTests, type TestedValues } from '../summaries/infer-summary.js';
import type { FunctionKey } from '../summaries/value.js';
import type { LinkedProgram } from './linked-program.js';

/** Finds what a function tests; it hangs on its callees and on no run. */
export function testedValues(program: LinkedProgram, key: FunctionKey): TestedValues {
  return program.kept.of(`tests of ${key.index} in ${key.file}`, () => inferTests(program, key));
}
