import type { Operation } from '../ir/operation.js';
import type { Frame } from './frame.js';
import { elementsOf, field } from './members.js';
import { isThing, Open, isFunction, Undecided, Thing, type Run, type Held } from './value.js';
import { initialise } from './initialise.js';

/** Carries out a call of any form; behind a `?.` that stops there is none. */
export function callIn(run: Run, frame: Frame, operation: Extract<Operation, { kind: 'call' }>): Held {
  const callee = frame.registers[operation.callee];
  const receiver = operation.receiver === undefined ? undefined : frame.registers[operation.receiver];
  if (frame.skipped.has(operation.callee) || (operation.optional && run.isNullish(callee))) {
    frame.skipped.add(operation.target);
    return undefined;
  }
  frame.skipped.delete(operation.target);
  const args = argumentsIn(run, frame, operation.arguments);
  if (operation.form === 'super') return callSuper(run, frame, args);
  if (operation.form === 'tag' && isThing(args[0]) && !args[0].fields.has('raw')) args[0].fields.set('raw', field(run.array(args[0].list!), false));
  const at = `${operation.span.file}:${String(operation.span.start)}-${String(operation.span.end)}`;
  if (callee instanceof Open) return run.callOpen(callee, receiver, args, at, operation.form === 'new' ? 'new' : 'call');
  if (!isFunction(callee)) return run.throwError('TypeError', 'is not a function');
  const outside = run.standsOutside(callee);
  if (outside) return run.callOpen(outside, receiver, args, at, operation.form === 'new' ? 'new' : 'call');
  const before = run.at;
  run.at = at;
  try {
    return operation.form === 'new' ? run.construct(callee, args) : run.call(callee, receiver, args);
  } finally {
    run.at = before;
  }
}

/** What stands between the brackets of a call or a list, spreads taken apart. */
export function argumentsIn(run: Run, frame: Frame, args: readonly { readonly kind: 'value' | 'spread'; readonly value: number }[]): Held[] {
  return args.flatMap(one => (one.kind === 'value' ? [frame.registers[one.value]] : elementsOf(run, frame.registers[one.value])));
}

function callSuper(run: Run, frame: Frame, args: readonly Held[]): Held {
  const { self } = frame;
  const parent = self.callee?.proto;
  if (!parent || !self.made) throw new Undecided();
  const made = run.construct(parent, args, self.made);
  if (self.isBound) return run.throwError('ReferenceError', 'Super constructor may only be called once');
  self.receiver = made;
  self.isBound = true;
  if (made instanceof Thing) initialise(run, self.callee!, made);
  return made;
}
