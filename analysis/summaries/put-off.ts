import type { Heap } from './heap.js';
import type { CallSite, Evaluation, Invocation } from './evaluation.js';
import { isModelCode } from './model-code.js';
import type { Summary } from './summary.js';
import { through } from './site.js';
import { forkState } from './state.js';
import { frameSite, type FunctionAtom, type Value } from './value.js';

/** What happens when something that waits is let go on: never before the code around it has come to its end, or to an `await`. */
const waiting: ReadonlySet<string> = new Set(['timer', 'event', 'gesture', 'consent-event', 'job', 'later', 'mount']);

/** Notes a handler that was looked at where it was handed over: what the function does from here on, the handler finds. */
export function putOff(evaluation: Evaluation, invocation: Invocation): void {
  if (evaluation.whole || evaluation.isEnding || !waiting.has(invocation.trigger ?? 'later')) return;
  if (!invocation.callee.some(({ atom }) => atom.kind === 'function' && meetsOwn(evaluation, atom))) return;
  const { state, trail, within, control } = evaluation;
  evaluation.putOff.set(invocation.at.site, { invocation, heap: state.heap.settled(), assumed: state.assumed, trail, within, control });
}

/** Notes a call of a function that hands handlers over: what is done from here on to what it was given, they find. `again` makes the call with a summary of no more than that. */
export function putOffCall(evaluation: Evaluation, summary: Summary, given: readonly Value[], at: CallSite, again: (late: Summary, at: CallSite) => void): void {
  if (evaluation.whole || evaluation.isEnding || isModelCode(evaluation.key.file)) return;
  const late = lateOf(summary);
  if (!late || !given.some(one => one.some(({ atom }) => atom.kind === 'object'))) return;
  const { state, trail, within, control } = evaluation;
  evaluation.putOff.set(at.site, { call: { given, again: here => again(late, here), at }, heap: state.heap.settled(), assumed: state.assumed, trail, within, control });
}

/** What of a function happens only when something that waits is let go on; absent where nothing does. */
function lateOf(summary: Summary): Summary | undefined {
  if (!late.has(summary)) {
    const effects = summary.effects.filter(({ kind, trail }) => kind === 'use' && trail.some(({ trigger }) => trigger !== undefined && waiting.has(trigger)));
    late.set(summary, effects.length > 0 ? { ...summary, effects } : undefined);
  }
  return late.get(summary);
}

const late = new WeakMap<Summary, Summary | undefined>();

/** Runs what was put off once more where the function has changed what it finds. */
export function runPutOff(evaluation: Evaluation): void {
  const { trail, within, control, body, thrown } = evaluation;
  evaluation.isEnding = true;
  for (const { invocation, call, heap, assumed, ...around } of evaluation.putOff.values()) {
    if (call?.given.some(one => isOther(evaluation.state.heap, heap, one, one, 2))) {
      const known = evaluation.state;
      evaluation.state = { ...forkState(known), assumed };
      Object.assign(evaluation, around);
      // Who waits in between may be met in between.
      call.again(body.isAsync ? { ...call.at, site: through(call.at.site, 47) } : call.at);
      evaluation.state = known;
    }
    if (!invocation) continue;
    if (!invocation.callee.some(({ atom }) => atom.kind === 'function' && findsOther(evaluation, atom, heap))) continue;
    const known = evaluation.state.assumed;
    evaluation.state = { ...forkState(evaluation.state), assumed };
    Object.assign(evaluation, around);
    // Who may be called at once, too, or while the function waits, may find either.
    const isOnce = !body.isAsync && invocation.trigger !== undefined && invocation.trigger !== 'later';
    evaluation.invoke(isOnce ? invocation : { ...invocation, at: { ...invocation.at, site: through(invocation.at.site, 47) } });
    evaluation.state.assumed = known;
  }
  Object.assign(evaluation, { trail, within, control, thrown, isEnding: false });
}

/** Whether a function has anything from the one that is looked at. */
function meetsOwn({ key, file }: Evaluation, { key: called }: FunctionAtom): boolean {
  return called.file === key.file && file.functions[called.index]!.captures.some(({ owner }) => owner === key.index);
}

/** Whether what the function closes over, a field of that, or what a function among it closes over is not what it was. */
function findsOther({ key, file, state }: Evaluation, handler: FunctionAtom, before: Heap): boolean {
  const frame = frameSite(key);
  const seen = new Set<number>();
  return closesOverOther(handler);

  function closesOverOther({ key: called }: FunctionAtom): boolean {
    if (called.file !== key.file || seen.has(called.index)) return false;
    seen.add(called.index);
    return file.functions[called.index]!.captures.some(({ owner, index }) => owner === key.index && isOther(state.heap, before, before.read(frame, `v${index}`), state.heap.read(frame, `v${index}`), 2, closesOverOther));
  }
}

/** Whether a value is not what it was, or a field of an object among it. */
function isOther(heap: Heap, before: Heap, then: Value | undefined, now: Value | undefined, depth: number, closesOverOther?: (atom: FunctionAtom) => boolean): boolean {
  if (then !== now) return true;
  return (now ?? []).some(({ atom }) => {
    if (atom.kind === 'function') return closesOverOther?.(atom) === true;
    if (atom.kind !== 'object' || depth === 0) return false;
    const earlier = before.heldBy(atom.id);
    return [...heap.heldBy(atom.id)].some(([name, value]) => isOther(heap, before, earlier.get(name), value, depth - 1, closesOverOther));
  });
}
