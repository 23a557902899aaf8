import type { Block, BlockIndex, Terminator } from '../ir/function-body.js';
import type { Operation } from '../ir/operation.js';

/**
 * Drops blocks nobody reaches, skips empty ones, joins those that follow each other alone, and numbers the rest anew.
 *
 * *Shape*: block 0 stays the entry; the others are in the order of `entered`, which lists each block once.
 */
export function simplifyBlocks(blocks: readonly Block[], entered: readonly BlockIndex[]): readonly Block[] {
  if (blocks.length === 1) return blocks;
  const redirected = blocks.map(block => skipEmptySuccessors(blocks, block));
  const arrivals = countArrivals(redirected);
  const joined = joinChains(redirected, arrivals);

  const order = entered.filter(index => joined.has(index));
  const numbers = new Map(order.map((block, number) => [block, number]));
  return order.map(index => renumber(joined.get(index)!, block => numbers.get(block)!));
}

function skipEmptySuccessors(blocks: readonly Block[], { operations, end, handler }: Block): Block {
  const skip = (index: BlockIndex) => skipEmpty(blocks, index);
  // What does nothing throws nothing.
  if (handler === undefined || (operations.length === 0 && end.kind !== 'throw')) return { operations, end: redirect(end, skip) };
  return { operations, end: redirect(end, skip), handler: skip(handler) };
}

function skipEmpty(blocks: readonly Block[], from: BlockIndex): BlockIndex {
  let index = from;
  // Ends after as many steps as there are blocks, which only an endless loop without a body takes.
  for (const _ of blocks) {
    const { operations, end } = blocks[index]!;
    if (operations.length > 0 || end.kind !== 'jump') return index;
    index = end.to;
  }
  return index;
}

/** Counts from how many places that are reached themselves each block is reached. */
function countArrivals(blocks: readonly Block[]): readonly number[] {
  const arrivals = blocks.map(() => 0);
  arrivals[0] = 1;
  const waiting = [0];
  // Ends: a block waits once, at its first arrival.
  for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
    for (const next of successorsOf(blocks[index]!)) {
      arrivals[next]! += 1;
      if (arrivals[next] === 1) waiting.push(next);
    }
  }
  return arrivals;
}

/** Takes each block that only one other jumps to into that one. The result is keyed by the first block of each chain. */
function joinChains(blocks: readonly Block[], arrivals: readonly number[]): Map<BlockIndex, Block> {
  const joined = new Map<BlockIndex, Block>();
  const waiting = [0];
  // Ends: a block that begins a chain is joined once. The one block that jumps to another is always seen before it.
  for (let first = waiting.pop(); first !== undefined; first = waiting.pop()) {
    if (joined.has(first)) continue;
    let block = blocks[first]!;
    let next = followingAlone(blocks, arrivals, block);
    if (next !== undefined) {
      const operations: Operation[] = [...block.operations];
      // Ends: each block of the chain has one arrival, so none comes twice.
      for (; next !== undefined; next = followingAlone(blocks, arrivals, block)) {
        for (const operation of next.operations) operations.push(operation);
        const handler = block.handler ?? next.handler;
        block = handler === undefined ? { operations, end: next.end } : { operations, end: next.end, handler };
      }
    }
    joined.set(first, block);
    for (const successor of successorsOf(block)) waiting.push(successor);
  }
  return joined;
}

function followingAlone(blocks: readonly Block[], arrivals: readonly number[], block: Block): Block | undefined {
  if (block.end.kind !== 'jump' || arrivals[block.end.to] !== 1) return undefined;
  const next = blocks[block.end.to]!;
  const sameHandler = block.handler === next.handler || block.operations.length === 0 || (next.operations.length === 0 && next.end.kind !== 'throw');
  return sameHandler ? next : undefined;
}

function renumber({ operations, end, handler }: Block, number: (block: BlockIndex) => BlockIndex): Block {
  return handler === undefined ? { operations, end: redirect(end, number) } : { operations, end: redirect(end, number), handler: number(handler) };
}

function redirect(end: Terminator, to: (block: BlockIndex) => BlockIndex): Terminator {
  switch (end.kind) {
    case 'jump':
      return { kind: 'jump', to: to(end.to) };
    case 'branch':
      return { ...end, whenTrue: to(end.whenTrue), whenFalse: to(end.whenFalse) };
    case 'return':
    case 'throw':
    case 'unreachable':
      return end;
  }
}

function successorsOf({ end, handler }: Block): BlockIndex[] {
  const successors = end.kind === 'jump' ? [end.to] : end.kind === 'branch' ? [end.whenTrue, end.whenFalse] : [];
  return handler === undefined ? successors : [...successors, handler];
}
