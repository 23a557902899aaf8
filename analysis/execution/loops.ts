import { reversePostorder } from '../graph/reverse-postorder.js';
import type { FunctionBody } from '../ir/function-body.js';
import type { Register } from '../ir/operation.js';

/** How control goes round in a body. */
export interface Loops {
  /** Whether going from one block to the other begins another round. */
  isBack(from: number, to: number): boolean;
  /** Whether the block is part of the loop that begins at `head`. */
  isWithin(head: number, block: number): boolean;
  /** The variables that each round of the loop has anew. */
  renewedAt(head: number): readonly number[];
  /** What each round of a `for…of` or `for…in` takes, by what it is taken from. */
  readonly over: ReadonlyMap<Register, 'elements' | 'awaited-elements' | 'keys'>;
}

const known = new WeakMap<FunctionBody, Loops>();

export function loopsOf(body: FunctionBody): Loops {
  let loops = known.get(body);
  if (!loops) known.set(body, (loops = findLoops(body)));
  return loops;
}

function findLoops(body: FunctionBody): Loops {
  const next = (block: number): readonly number[] => {
    const { end, handler } = body.blocks[block]!;
    const ways = end.kind === 'jump' ? [end.to] : end.kind === 'branch' ? [end.whenTrue, end.whenFalse] : [];
    return handler === undefined ? ways : [...ways, handler];
  };
  const order = reversePostorder(0, block => [...next(block)].reverse());
  const rank = new Map(order.map((block, index) => [block, index]));
  const before = new Map<number, number[]>();
  for (const block of order) for (const to of next(block)) before.set(to, [...(before.get(to) ?? []), block]);
  const isBack = (from: number, to: number): boolean => rank.get(to)! <= rank.get(from)!;
  const reachedFrom = (start: number, without: number): ReadonlySet<number> => {
    const found = new Set([start]);
    for (const block of found) if (block !== without) for (const to of next(block)) found.add(to);
    return found;
  };
  const within = new Map<number, Set<number>>();
  for (const from of order) {
    for (const head of next(from)) {
      if (!isBack(from, head)) continue;
      const blocks = within.get(head) ?? new Set([head]);
      within.set(head, blocks);
      const waiting = [from];
      for (let block = waiting.pop(); block !== undefined; block = waiting.pop()) {
        if (blocks.has(block)) continue;
        blocks.add(block);
        waiting.push(...(before.get(block) ?? []));
      }
    }
  }
  // What leaves a round that takes an element without another one is part of it, too.
  for (const head of order) {
    const { end } = body.blocks[head]!;
    if (end.kind !== 'branch' || end.asks !== 'more') continue;
    const outside = reachedFrom(end.whenFalse, head);
    const blocks = within.get(head) ?? new Set([head]);
    within.set(head, blocks);
    for (const block of reachedFrom(end.whenTrue, head)) if (!outside.has(block)) blocks.add(block);
  }
  const renewed = new Map<number, readonly number[]>();
  for (const [head, blocks] of within) {
    const variables = new Set<number>();
    for (const block of blocks) {
      for (const operation of body.blocks[block]!.operations) {
        if (operation.kind !== 'write' || !operation.declares || operation.variable.owner !== body.index) continue;
        const { kind, captured } = body.variables[operation.variable.index]!;
        if (captured && kind !== 'var' && kind !== 'parameter') variables.add(operation.variable.index);
      }
    }
    // What is declared before the loop, too, is handed on from round to round.
    body.blocks.forEach(({ operations }, block) => {
      if (blocks.has(block)) return;
      for (const operation of operations) if (operation.kind === 'write' && operation.declares && operation.variable.owner === body.index) variables.delete(operation.variable.index);
    });
    renewed.set(head, [...variables]);
  }
  const over = new Map<Register, 'elements' | 'awaited-elements' | 'keys'>();
  for (const { operations } of body.blocks) for (const operation of operations) if (operation.kind === 'iterate') over.set(operation.source, operation.over);
  return { isBack, isWithin: (head, block) => within.get(head)?.has(block) ?? false, renewedAt: head => renewed.get(head) ?? [], over };
}
