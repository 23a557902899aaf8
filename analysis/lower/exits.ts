import type { Terminator } from '../ir/function-body.js';
import type { Register, VariableReference } from '../ir/operation.js';
import type { Place } from '../ir/span.js';
import type { ts } from '../syntax/typescript.js';
import type { Exit, FinallyExit, FunctionLowering } from './function-lowering.js';

/** From this many ways out on, those left share one copy of a `finally` block. */
const copiesOfOne = 4;
/** And from this many copies in a function on, every further way out does. */
const copiesInAll = 64;

/** Runs `lower` inside something that can be left by `break`, and by `continue` if it is a loop. */
export function inside(body: FunctionLowering, exit: Exit, lower: () => void): void {
  const outer = body.exits;
  body.exits = [...outer, exit];
  lower();
  body.exits = outer;
}

/** Lowers `break` or `continue`: `finally` blocks on the way run first. */
export function lowerJump(body: FunctionLowering, kind: 'break' | 'continue', label: string | undefined): void {
  const at = body.exits.findLastIndex(exit => exit.kind === 'target' && isTarget(exit, kind, label));
  const target = body.exits[at];
  if (target?.kind !== 'target') return;
  leaveDownTo(body, at + 1);
  body.leave({ kind: 'jump', to: kind === 'break' ? target.breakTo : target.continueTo! });
}

/** Lowers `return`: `finally` blocks on the way run first, when the value is known already. */
export function lowerReturn(body: FunctionLowering, value: Register | undefined, span: Place): void {
  const isFree = !body.exits.some(({ kind }) => kind === 'finally');
  if (value === undefined || isFree) {
    leaveDownTo(body, 0);
    body.leave(value === undefined ? { kind: 'return', span } : { kind: 'return', value, span });
    return;
  }
  const kept = body.madeVariable(span);
  body.declare(kept, value, span);
  leaveDownTo(body, 0);
  body.leave({ kind: 'return', value: body.read(kept, span), span });
}

/** Lowers `try`, its `catch` and its `finally`. `bindCaught` initialises what `catch` declares. */
export function lowerTry(body: FunctionLowering, node: ts.TryStatement, bindCaught: (body: FunctionLowering, clause: ts.CatchClause, caught: Register) => void): void {
  const { tryBlock, catchClause, finallyBlock } = node;
  const outerHandler = body.handler;
  const outerExits = body.exits;
  const [start, completed, after] = [body.block(), body.block(), body.block()];
  const onThrow = finallyBlock === undefined ? outerHandler : body.block();
  const onCatch = catchClause === undefined ? undefined : body.block();
  const exit: FinallyExit | undefined = finallyBlock && { kind: 'finally', span: body.file.spanOf(finallyBlock), lower: () => lowerBlock(body, finallyBlock), handler: outerHandler, copies: 0 };
  if (exit !== undefined) body.exits = [...outerExits, exit];

  body.handler = onCatch ?? onThrow;
  body.jumpInto(start);
  lowerBlock(body, tryBlock);
  body.jump(completed);
  body.handler = onThrow;
  if (catchClause !== undefined) {
    body.enter(onCatch!);
    body.inScope(catchClause, () => {
      bindCaught(body, catchClause, catchValue(body, body.file.spanOf(catchClause.variableDeclaration ?? catchClause)));
      lowerBlock(body, catchClause.block);
    });
    body.jump(completed);
  }
  body.exits = outerExits;
  body.handler = outerHandler;
  if (exit !== undefined) {
    body.enter(onThrow!);
    rethrowAfter(body, exit);
    body.enter(completed);
    runFinally(body, exit);
    body.jump(after);
    finishShared(body, exit);
  } else {
    body.enter(completed);
    body.jump(after);
  }
  body.enter(after);
}

/** Lowers what comes behind `using` in its block, and what is done with the resources, the last first, whichever way the block is left. */
export function lowerDisposing(body: FunctionLowering, resources: readonly VariableReference[], isAwait: boolean, span: Place, lowerRest: () => void): void {
  const outerHandler = body.handler;
  const outerExits = body.exits;
  const [start, completed, after, onThrow] = [body.block(), body.block(), body.block(), body.block()];
  const lower = (): void => {
    for (const resource of [...resources].reverse()) {
      if (isAwait) dispose(body, resource, 'asyncDispose', span);
      dispose(body, resource, 'dispose', span);
    }
  };
  const exit: FinallyExit = { kind: 'finally', span, lower, handler: outerHandler, copies: 0 };
  body.exits = [...outerExits, exit];
  body.handler = onThrow;
  body.jumpInto(start);
  lowerRest();
  body.jump(completed);
  body.exits = outerExits;
  body.handler = outerHandler;
  body.enter(onThrow);
  rethrowAfter(body, exit);
  body.enter(completed);
  runFinally(body, exit);
  body.jump(after);
  finishShared(body, exit);
  body.enter(after);
}

/** Calls `resource[Symbol.dispose]()`, if there is such a method. */
function dispose(body: FunctionLowering, resource: VariableReference, symbol: 'dispose' | 'asyncDispose', span: Place): void {
  const receiver = body.read(resource, span);
  const key = body.member(body.global('Symbol', span), { name: symbol }, span, span);
  const callee = body.member(receiver, { computed: key }, span, span);
  const target = body.target();
  body.emit({ kind: 'call', target, callee, receiver, arguments: [], form: 'call', optional: true, typeArguments: [], span });
  if (symbol === 'asyncDispose') body.emit({ kind: 'await', target: body.target(), source: target, span });
}

function isTarget(exit: Extract<Exit, { kind: 'target' }>, kind: 'break' | 'continue', label: string | undefined): boolean {
  if (kind === 'continue' && exit.continueTo === undefined) return false;
  return label === undefined ? exit.isAnonymous : exit.labels.includes(label);
}

/** Runs the `finally` blocks of all exits from the innermost down to the one at `from`. */
function leaveDownTo(body: FunctionLowering, from: number): void {
  const outer = body.exits;
  const outerHandler = body.handler;
  for (let at = outer.length - 1; at >= from; at -= 1) {
    const exit = outer[at]!;
    if (exit.kind !== 'finally') continue;
    body.exits = outer.slice(0, at);
    body.handler = exit.handler;
    body.jumpInto(body.block());
    runFinally(body, exit);
  }
  body.exits = outer;
  // The jump itself throws nothing, so that the block may keep the handler of the last copy.
  body.handler = outerHandler;
}

/** Runs a `finally` block and goes on behind it: by a copy, or by way of the shared one. */
function runFinally(body: FunctionLowering, exit: FinallyExit): void {
  if (exit.copies < copiesOfOne && body.copies < copiesInAll) {
    exit.copies += 1;
    body.copies += 1;
    lowerCopy(body, exit);
    return;
  }
  const span = exit.span;
  exit.shared ??= { block: body.block(), selector: body.madeVariable(span), continuations: [] };
  const { block, selector, continuations } = exit.shared;
  const continuation = body.block();
  body.declare(selector, body.constant(continuations.length, span), span);
  continuations.push(continuation);
  body.jump(block);
  body.enter(continuation);
}

function lowerCopy(body: FunctionLowering, exit: FinallyExit): void {
  body.copying += 1;
  exit.lower();
  body.copying -= 1;
}

/** Lowers the shared copy, once all its ways out are known, and sends each to where it goes on. */
function finishShared(body: FunctionLowering, exit: FinallyExit): void {
  if (exit.shared === undefined) return;
  const { block, selector, continuations } = exit.shared;
  const span = exit.span;
  body.enter(block);
  lowerCopy(body, exit);
  const chosen = body.read(selector, span);
  for (const [index, continuation] of continuations.entries()) {
    if (index === continuations.length - 1) {
      body.jump(continuation);
      return;
    }
    const [right, next] = [body.constant(index, span), body.block()];
    const test = body.target();
    body.emit({ kind: 'compare', target: test, operator: '===', left: chosen, right, span });
    body.branch(test, continuation, next, span);
    body.enter(next);
  }
}

function rethrowAfter(body: FunctionLowering, exit: FinallyExit): void {
  const span = exit.span;
  const kept = body.madeVariable(span);
  body.declare(kept, catchValue(body, span), span);
  runFinally(body, exit);
  const end: Terminator = { kind: 'throw', value: body.read(kept, span), span };
  body.end(end);
}

function catchValue(body: FunctionLowering, span: Place): Register {
  const target = body.target();
  body.emit({ kind: 'caught', target, span });
  return target;
}

function lowerBlock(body: FunctionLowering, block: ts.Block): void {
  body.inScope(block, () => body.families.statements(body, block.statements));
}
