import type { Heap } from './heap.js';
import type { Evaluation, Invocation } from './evaluation.js';
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

/** Runs what was put off once more where the function has changed what it finds. */
export function runPutOff(evaluation: Evaluation): void {
  const { trail, within, control, body, thrown } = evaluation;
  evaluation.isEnding = true;
  for (const { invocation, heap, assumed, ...around } of evaluation.putOff.values()) {
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
    return file.functions[called.index]!.captures.some(({ owner, index }) => owner === key.index && isOther(before.read(frame, `v${index}`), state.heap.read(frame, `v${index}`), 2));
  }

  function isOther(then: Value | undefined, now: Value | undefined, depth: number): boolean {
    if (then !== now) return true;
    return (now ?? []).some(({ atom }) => {
      if (atom.kind === 'function') return closesOverOther(atom);
      if (atom.kind !== 'object' || depth === 0) return false;
      const earlier = before.heldBy(atom.id);
      return [...state.heap.heldBy(atom.id)].some(([name, value]) => isOther(earlier.get(name), value, depth - 1));
    });
  }
}
