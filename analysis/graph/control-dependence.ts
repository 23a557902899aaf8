import { endingSuccessors, successorsOf, type ControlFlow } from './control-flow.js';
import { immediatePostdominators } from './dominators.js';
import { reversePostorder } from './reverse-postorder.js';
import { Worklist } from './worklist.js';

/** One of the two ways out of a block that ends in a branch. */
export interface BranchEdge {
  readonly block: number;
  readonly branch: boolean;
}

/**
 * Finds, for each block, the branch edges that decide whether it runs: taking the edge makes sure of it, the other may miss it.
 *
 * By block; the edges are sorted by block, true before false. Dependence is direct: what the deciding block itself depends on
 * is its own entry. An operation that happens to throw decides nothing: code after it does not depend on it, and a handler
 * depends on what its `try` depends on.
 *
 * @see Ferrante, Ottenstein and Warren, The Program Dependence Graph and Its Use in Optimization (1987), https://doi.org/10.1145/24039.24041
 */
export function controlDependence(body: ControlFlow): readonly (readonly BranchEdge[])[] {
  const { blocks } = body;
  const postdominators = immediatePostdominators(body);
  // Each edge as one number, in the order of the result.
  const edges = blocks.map(() => new Set<number>());

  endingSuccessors(body).forEach((successors, index) => {
    if (blocks[index]!.end.kind !== 'branch') return;
    successors.forEach((successor, side) => {
      for (const block of decidedBy(index, successor)) edges[block]!.add(2 * index + side);
    });
  });

  const followers = blocks.map((): number[] => []);
  for (const [handler, first] of firstGuarded(body)) followers[first]!.push(...decidedBy(first, handler));
  // Ends because the sets of edges only grow.
  const worklist = new Worklist(blocks.keys());
  for (const index of worklist.drain()) {
    for (const follower of followers[index]!) {
      const size = edges[follower]!.size;
      for (const edge of edges[index]!) edges[follower]!.add(edge);
      if (edges[follower]!.size > size) worklist.add(follower);
    }
  }
  return edges.map(found => [...found].sort((left, right) => left - right).map(edge => ({ block: edge >> 1, branch: edge % 2 === 0 })));

  /** The blocks that are sure to run once control goes from `from` to `to`, but not once it is at `from`. */
  function* decidedBy(from: number, to: number): Generator<number> {
    const last = postdominators[from]!;
    for (let block = to; block !== last && block < blocks.length; block = postdominators[block]!) yield block;
  }
}

/** Each handler, with the block by which control enters what it guards. */
function firstGuarded({ blocks }: ControlFlow): ReadonlyMap<number, number> {
  const first = new Map<number, number>();
  for (const index of reversePostorder(0, block => successorsOf(blocks[block]!))) {
    const { handler } = blocks[index]!;
    if (handler !== undefined && !first.has(handler)) first.set(handler, index);
  }
  return first;
}
