import { stronglyConnected } from './strongly-connected.js';

/** What the graph algorithms see of a function body: blocks by index, the first is the entry. */
export interface ControlFlow {
  readonly blocks: readonly ControlFlowBlock[];
}

export interface ControlFlowBlock {
  readonly end:
    | { readonly kind: 'jump'; readonly to: number }
    | { readonly kind: 'branch'; readonly whenTrue: number; readonly whenFalse: number }
    | { readonly kind: 'return' | 'throw' | 'unreachable' };
  /** Where control goes if the block throws; absent where the exception leaves the function. */
  readonly handler?: number;
}

/** Lists where control may go after the block or out of the middle of it. */
export function successorsOf(block: ControlFlowBlock): readonly number[] {
  const normal = normalSuccessorsOf(block);
  return block.handler === undefined || normal.includes(block.handler) ? normal : [...normal, block.handler];
}

/** Lists where control may go after the block unless one of its operations throws, true before false; a `throw` goes to the handler. */
function normalSuccessorsOf({ end, handler }: ControlFlowBlock): readonly number[] {
  switch (end.kind) {
    case 'jump':
      return [end.to];
    case 'branch':
      return [end.whenTrue, end.whenFalse];
    case 'throw':
      return handler === undefined ? [] : [handler];
    case 'return':
    case 'unreachable':
      return [];
  }
}

/**
 * Lists the normal successors of each block such that every path ends: in `blocks.length`, which stands for having left.
 *
 * A loop that nothing leaves counts as left at the end of each round.
 */
export function endingSuccessors({ blocks }: ControlFlow): readonly (readonly number[])[] {
  const exit = blocks.length;
  const successors = blocks.map(normalSuccessorsOf);
  const ending = successors.map(found => (found.length === 0 ? [exit] : found));

  for (const component of stronglyConnected(blocks.keys(), index => successors[index]!)) {
    const members = new Set(component);
    const isEndless = component.every(index => successors[index]!.length > 0 && successors[index]!.every(successor => members.has(successor)));
    if (!isEndless) continue;
    const head = Math.min(...component);
    for (const index of component) ending[index] = successors[index]!.map(successor => (successor === head ? exit : successor));
  }
  return ending;
}
