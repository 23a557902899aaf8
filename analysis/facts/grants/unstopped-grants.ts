import type { FileIr } from '../../ir/file-ir.js';
import type { Span } from '../../ir/span.js';
import { namesRefusal } from '../../vocabulary/consent-words.js';
import { functionOf } from '../controls/follow-handlers.js';
import type { FactWorld } from '../fact-world.js';
import { accessNames } from '../values/constant-value.js';
import { definitionOf, operationsOf, variableOf } from '../values/definitions.js';
import type { ConsentWrite } from './consent-writes.js';

/**
 * Finds, among the yeses that a file records, those with which it starts to follow somebody in the same function, where the file has a function
 * that takes the yes back and nothing in the file, or in what it calls, stops what was started.
 */
export function unstoppedGrants(world: FactWorld, file: FileIr, writes: readonly ConsentWrite[]): readonly ConsentWrite[] {
  const grants = writes.filter(({ says }) => says === 'yes');
  if (grants.length === 0) return [];
  const hasWithdrawal = writes.some(({ says }) => says === 'no') || hasFunctionToWithdraw(world, file);
  if (!hasWithdrawal || file.functions.some(({ index }) => calls(world, file, index, stops, 3))) return [];
  return grants.filter(({ span }) => {
    const owner = functionOfCall(file, span);
    return owner !== undefined && calls(world, file, owner, starts, 3);
  });
}

/** What goes on until it is stopped. */
const starts = /^(?:watchPosition(?:Async)?|watchHeadingAsync|startLocationUpdates?(?:Async|Background)?|startUpdatingLocation|startObserving|addWatcher|opt_?in(?:_?(?:capturing|tracking))?|start_?session_?(?:recording|replay)(?:_?recording)?|startRecording|enableTracking|startTracking)$/i;

/** What may stop it, however a package calls it. */
const stops = /^(?:clear|stop|remove|unsubscribe|cancel|abort|disconnect|disable|opt_?out|end|pause|dispose|destroy|teardown|shutdown|reset|delete|unwatch|detach|halt|kill|reload|setOptOut|revoke)/i;

/** `function withdraw() {}`, `const withdraw = useCallback(() => {}, [])`. */
function hasFunctionToWithdraw(world: FactWorld, file: FileIr): boolean {
  return operationsOf(file, 'write').some(({ function: index, operation }) =>
    operation.declares && namesRefusal(world.vocabulary, variableOf(file, operation.variable).name) === 'withdraw' && functionOf(world, { file, function: index, register: operation.source }) !== undefined);
}

function functionOfCall(file: FileIr, { start, end }: Span): number | undefined {
  return operationsOf(file, 'call').find(({ operation: { span } }) => span.start === start && span.end === end)?.function;
}

/** Whether a function calls something of such a name, in itself, in a function that it makes, or in one of the project that it calls. */
function calls(world: FactWorld, file: FileIr, index: number, name: RegExp, depth: number): boolean {
  for (const { operations } of file.functions[index]!.blocks) {
    for (const operation of operations) {
      if (operation.kind === 'function' && depth > 0 && calls(world, file, operation.function, name, depth - 1)) return true;
      if (operation.kind !== 'call') continue;
      const callee = { file, function: index, register: operation.callee };
      if (name.test(accessNames(callee).at(-1) ?? '')) return true;
      const called = depth > 0 && definitionOf(callee)?.kind !== 'function' ? functionOf(world, callee) : undefined;
      if (called && calls(world, called.file, called.index, name, depth - 1)) return true;
    }
  }
  return false;
}
