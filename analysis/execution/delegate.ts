import type { Operation } from '../ir/operation.js';
import { Returning, type Frame, type Sent, type Outcome } from './frame.js';
import { get } from './members.js';
import { Open, Undecided, isFunction, Thrown, type Run, type Held } from './value.js';

/** Begins a `yield*`. */
export function beginDelegate(run: Run, frame: Frame, source: Held): void {
  if (source instanceof Open) throw new Undecided();
  const later = frame.body.isAsync ? get(run, source, Symbol.asyncIterator) : undefined;
  const method = isFunction(later) ? later : get(run, source, Symbol.iterator);
  if (!isFunction(method)) return run.throwError('TypeError', 'object is not iterable');
  frame.delegate = { iterator: run.call(method, source, []), isAwaited: false };
}

/** One step of `yield*`: what is sent goes to the other generator, and what that gives is handed out. */
export function delegateTo(run: Run, frame: Frame, { mode, value }: Sent): Outcome | undefined {
  const delegate = frame.delegate!;
  if (frame.body.isAsync && delegate.isAwaited) {
    delegate.isAwaited = false;
    if (mode === 'throw') {
      frame.delegate = undefined;
      throw new Thrown(value);
    }
    return delegated(run, frame, value);
  }
  const { iterator } = delegate;
  const method = get(run, iterator, mode);
  if (!isFunction(method)) {
    frame.delegate = undefined;
    if (mode === 'return') throw new Thrown(new Returning(value));
    return run.throwError('TypeError', 'The iterator does not provide a method');
  }
  let result: Held;
  try {
    result = run.call(method, iterator, [value]);
  } catch (error) {
    frame.delegate = undefined;
    throw error;
  }
  if (mode === 'return') returningThrough.add(frame);
  else returningThrough.delete(frame);
  if (!frame.body.isAsync) return delegated(run, frame, result);
  delegate.isAwaited = true;
  return { kind: 'await', value: result };
}

/** Frames that were told to return while another generator had the word. */
const returningThrough = new WeakSet<Frame>();

function delegated(run: Run, frame: Frame, result: Held): Outcome | undefined {
  if (!run.isTruthy(get(run, result, 'done'))) return { kind: 'yield', value: frame.body.isAsync ? get(run, result, 'value') : result, isWhole: !frame.body.isAsync };
  frame.delegate = undefined;
  const value = get(run, result, 'value');
  if (returningThrough.has(frame)) throw new Thrown(new Returning(value));
  const operation = frame.body.blocks[frame.block]!.operations[frame.next] as Extract<Operation, { kind: 'yield' }>;
  frame.registers[operation.target] = value;
  frame.next++;
  return undefined;
}
