import { beginDelegate, delegateTo } from './delegate.js';
import { Returning, type Frame, type Outcome, type Sent } from './frame.js';
import { loopsOf } from './loops.js';
import { operate, type Modules } from './operate.js';
import { go, goRound, leaveLoops, takeResult } from './rounds.js';
import { Thrown, Undecided, type Held, type Run } from './value.js';

/** Goes on with a frame until it hands something out or is through. What it does not catch is thrown. */
export function stepFrame(run: Run, modules: Modules, frame: Frame, sent?: Sent): Outcome {
  let resumed = sent;
  for (;;) {
    try {
      if (resumed) {
        const one = resumed;
        resumed = undefined;
        const outcome = takeUp(run, frame, one);
        if (outcome) return outcome;
      }
      if (frame.closing.length > 0) return { kind: 'await', value: frame.closing[0] };
      const { operations, end } = frame.body.blocks[frame.block]!;
      while (frame.next < operations.length) {
        run.step();
        const operation = operations[frame.next]!;
        if (operation.kind === 'await') return { kind: 'await', value: frame.registers[operation.source] };
        if (operation.kind === 'yield') {
          if (!operation.delegate) return { kind: 'yield', value: frame.registers[operation.source], isWhole: false };
          beginDelegate(run, frame, frame.registers[operation.source]);
          const outcome = delegateTo(run, frame, { mode: 'next', value: undefined });
          if (outcome) return outcome;
          continue;
        }
        operate(run, modules, frame, operation);
        frame.next++;
      }
      run.step();
      switch (end.kind) {
        case 'jump': go(run, frame, end.to); break;
        case 'branch': {
          if (end.asks === 'more') {
            const outcome = goRound(run, frame, end.test, end.whenTrue, end.whenFalse);
            if (outcome) return outcome;
            break;
          }
          const test = frame.registers[end.test];
          const isYes = end.asks === 'truthy' ? run.isTruthy(test) : run.isNullish(test);
          go(run, frame, isYes ? end.whenTrue : end.whenFalse);
          break;
        }
        case 'return':
          leaveLoops(frame, () => false);
          return { kind: 'return', value: end.value === undefined ? undefined : frame.registers[end.value] };
        case 'throw': throw new Thrown(frame.registers[end.value]);
        case 'unreachable': throw new Undecided();
      }
    } catch (error) {
      if (!(error instanceof Thrown)) throw error;
      const outcome = caughtBy(run, frame, error.value);
      if (outcome) return outcome;
    }
  }
}

/** Goes on where a frame handed something out. */
function takeUp(run: Run, frame: Frame, sent: Sent): Outcome | undefined {
  const { operations, end } = frame.body.blocks[frame.block]!;
  if (frame.closing.length > 0) {
    frame.closing.shift();
    if (sent.mode === 'throw') throw new Thrown(sent.value);
    return undefined;
  }
  if (frame.isTaking) return takeResult(run, frame, sent, end);
  if (frame.delegate) return delegateTo(run, frame, sent);
  const operation = operations[frame.next];
  // A generator that was not begun.
  if (operation?.kind !== 'await' && operation?.kind !== 'yield') return undefined;
  if (sent.mode === 'throw') throw new Thrown(sent.value);
  if (sent.mode === 'return') throw new Thrown(new Returning(sent.value));
  frame.registers[operation.target] = sent.value;
  frame.next++;
  return undefined;
}

/** Goes on where what is thrown is caught; gives the result where a generator returns; throws on where nothing catches it. */
function caughtBy(run: Run, frame: Frame, value: Held): Outcome | undefined {
  frame.isTaking = false;
  frame.delegate = undefined;
  let { handler } = frame.body.blocks[frame.block]!;
  // A `catch` does not see that a generator returns.
  if (value instanceof Returning) while (handler !== undefined && !isFinally(frame, handler)) handler = frame.body.blocks[handler]!.handler;
  if (handler === undefined) {
    leaveLoops(frame, () => false);
    if (value instanceof Returning) return { kind: 'return', value: value.result };
    throw new Thrown(value);
  }
  frame.caught = value;
  const loops = loopsOf(frame.body);
  leaveLoops(frame, head => loops.isWithin(head, handler));
  frame.block = handler;
  frame.next = 0;
  return undefined;
}

/** Whether a handler keeps what was thrown, to throw it again. */
function isFinally(frame: Frame, handler: number): boolean {
  const [first, second] = frame.body.blocks[handler]!.operations;
  return first?.kind === 'caught' && second?.kind === 'write' && second.source === first.target && frame.body.variables[second.variable.index]!.kind === 'made';
}
