import type { FunctionBody } from '../ir/function-body.js';
import { inferTests, type TestedValues } from '../summaries/infer-summary.js';
import type { FunctionKey } from '../summaries/value.js';
import type { LinkedProgram } from './linked-program.js';
import type { ProgramRun } from './run-program.js';

/** Finds what a function tests; once for as long as it and the run of its program stand. */
export function testedValues(program: LinkedProgram, run: ProgramRun, key: FunctionKey): TestedValues {
  let known = knownIn.get(run);
  if (!known) knownIn.set(run, (known = new WeakMap()));
  const body = program.body(key);
  let tested = known.get(body);
  if (!tested) known.set(body, (tested = inferTests(program, key)));
  return tested;
}

const knownIn = new WeakMap<ProgramRun, WeakMap<FunctionBody, TestedValues>>();
