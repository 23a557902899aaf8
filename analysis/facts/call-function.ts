import { readMember } from '../summaries/access.js';
import type { CallSite, Evaluation } from '../summaries/evaluation.js';
import type { Heap } from '../summaries/heap.js';
import { invoke } from '../summaries/invoke.js';
import { through } from '../summaries/site.js';
import { constant, functionSite, just, nothing, type FunctionKey, type Value } from '../summaries/value.js';
import type { LinkedProgram } from './linked-program.js';

/** Calls a function of the project after the program has run, with constants, and gives what its caller holds in the end: of a promise what it brings. */
export function callFunction(program: LinkedProgram, heap: Heap, key: FunctionKey, given: readonly string[]): Value {
  const body = program.body(key);
  const at: CallSite = { site: through(functionSite(key), 79), place: { file: key.file, start: body.span.start, end: body.span.end } };
  const evaluation: Evaluation = {
    program, key, file: program.files.get(key.file)!, body, site: at.site, registers: [], effects: new Map(), putOff: new Map(), frames: [],
    yields: { value: nothing, turns: [] }, thrown: nothing, throws: { value: nothing, states: [] }, isLooping: false, owners: new Map(), state: { variables: [], heap: heap.fork(), assumed: undefined, reachable: true }, steps: 0, rewritten: 0, cut: false, nesting: 0, control: [], trail: [], within: [],
    applied: new Set(), decided: new Set(), decidedAs: new Map(), active: new Map(),
    invoke: invocation => invoke(evaluation, invocation),
  };
  const callee = just({ kind: 'function', id: functionSite(key), key, frames: [] });
  const result = invoke(evaluation, { callee, arguments: given.map(constant), form: 'call', at });
  return readMember(evaluation, result, '%awaited', at);
}
