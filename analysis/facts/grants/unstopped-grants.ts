import type { FileIr } from '../../ir/file-ir.js';
import { isAlike } from '../../ir/is-alike.js';
import type { Span } from '../../ir/span.js';
import { namesRefusal } from '../../vocabulary/consent-words.js';
import { purposesNamedIn } from '../../vocabulary/purposes.js';
import { functionOf } from '../controls/follow-handlers.js';
import type { FactWorld } from '../fact-world.js';
import { inEachFile } from '../in-each-file.js';
import { accessNames } from '../values/constant-value.js';
import { definitionOf, operationsOf, variableOf } from '../values/definitions.js';
import { answersRecordedIn, type ConsentWrite } from './consent-writes.js';

/**
 * Finds, among the yeses that a project records, those with which it starts to follow somebody in the same function, where the project has
 * something that takes the yes back and neither that nor the file of the yes, or what they call, stops what was started. Keyed by file.
 */
export function unstoppedGrants(world: FactWorld): ReadonlyMap<string, readonly ConsentWrite[]> {
  const runs = inEachFile(world, 'runs of consent', file => [runOf(world, file)].filter(run => run.starting.length > 0 || run.takings.length > 0 || run.optsOut), isAlike);
  const found = new Map<string, readonly ConsentWrite[]>();
  const optsOut = [...runs.values()].some(([run]) => run!.optsOut);
  const takings = [...runs.values()].flatMap(([run]) => run!.takings);
  for (const [path, [run]] of runs) {
    const unstopped = run!.stops ? [] : run!.starting.filter(({ purposes, isOptIn }) => {
      const back = takings.filter(taking => areOfOne(taking.purposes, purposes));
      return !(isOptIn && optsOut) && back.some(({ isNo }) => isNo) && !back.some(({ stops: ends }) => ends);
    });
    if (unstopped.length > 0) found.set(path, unstopped);
  }
  return found;
}

/** What a file does with what goes on while somebody agrees. */
interface ConsentRun {
  /** The yeses with which it starts something that goes on. */
  readonly starting: readonly StartingGrant[];
  readonly takings: readonly Taking[];
  /** Whether it stops anything at all. */
  readonly stops: boolean;
  readonly optsOut: boolean;
}

interface StartingGrant extends ConsentWrite {
  /** Set where nothing else goes on than what an opting out ends, wherever that stands. */
  readonly isOptIn: boolean;
}

/** A function that takes a yes back, or may. */
interface Taking {
  readonly purposes: readonly string[];
  /** Set where it records a no, or is named after it, and not only an answer that may be one. */
  readonly isNo: boolean;
  readonly stops: boolean;
}

function runOf(world: FactWorld, file: FileIr): ConsentRun {
  const writes = answersRecordedIn(world, file.path);
  const takings = [
    ...writes.flatMap(({ span, says, purposes }): Taking[] => {
      const owner = says === 'yes' ? undefined : functionOfCall(file, span);
      return owner === undefined ? [] : [{ purposes, isNo: says === 'no', stops: calls(world, file, owner, stops, 3) }];
    }),
    ...functionsToWithdraw(world, file),
  ];
  return {
    starting: writes.flatMap((write): StartingGrant[] => {
      const owner = write.says === 'yes' ? functionOfCall(file, write.span) : undefined;
      if (owner === undefined) return [];
      if (calls(world, file, owner, follows, 3)) return [{ ...write, isOptIn: false }];
      return calls(world, file, owner, optsIn, 3) ? [{ ...write, isOptIn: true }] : [];
    }),
    takings,
    stops: file.functions.some(({ index }) => calls(world, file, index, stops, 3)),
    optsOut: operationsOf(file, 'call').some(call => optsOut.test(accessNames({ ...call, register: call.operation.callee }).at(-1) ?? '')),
  };
}

function areOfOne(left: readonly string[], right: readonly string[]): boolean {
  return left.length === 0 || right.length === 0 || left.some(purpose => right.includes(purpose));
}

/** What goes on until it is stopped. */
const follows = /^(?:watchPosition(?:Async)?|watchHeadingAsync|startLocationUpdates?(?:Async|Background)?|startUpdatingLocation|startObserving|addWatcher|start_?session_?(?:recording|replay)(?:_?recording)?|startRecording)$/i;

const optsIn = /^(?:opt_?in(?:_?(?:capturing|tracking))?|enableTracking|startTracking)$/i;

const optsOut = /^(?:opt_?out(?:_?(?:capturing|tracking))?|disableTracking|stopTracking)$/i;

/** What may stop it, however a package calls it. */
const stops = /^(?:clear|stop|remove|unsubscribe|cancel|abort|disconnect|disable|opt_?out|end|pause|dispose|destroy|teardown|shutdown|reset|delete|unwatch|detach|halt|kill|reload|setOptOut|revoke)/i;

/** `function withdraw() {}`, `const withdraw = useCallback(() => {}, [])`. */
function functionsToWithdraw(world: FactWorld, file: FileIr): readonly Taking[] {
  return operationsOf(file, 'write').flatMap(({ function: index, operation }): Taking[] => {
    const { name } = variableOf(file, operation.variable);
    const made = operation.declares && namesRefusal(world.vocabulary, name) === 'withdraw' ? functionOf(world, { file, function: index, register: operation.source }) : undefined;
    return made ? [{ purposes: purposesNamedIn(world.vocabulary, name), isNo: true, stops: calls(world, made.file, made.index, stops, 3) }] : [];
  });
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
