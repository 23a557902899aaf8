import { endingSuccessors, type ControlFlow } from './control-flow.js';
import { reversePostorder } from './reverse-postorder.js';

/**
 * Finds, for each node that `root` can reach, the last other node that every path to it goes through.
 *
 * `root` itself and what it cannot reach are absent.
 *
 * @see Cooper, Harvey and Kennedy, A Simple, Fast Dominance Algorithm (2001), https://hdl.handle.net/1911/96345
 */
export function immediateDominators<Node>(root: Node, successorsOf: (node: Node) => Iterable<Node>): ReadonlyMap<Node, Node> {
  const order = reversePostorder(root, successorsOf);
  const placeOf = new Map(order.map((node, place) => [node, place]));
  const predecessors = order.map((): number[] => []);
  order.forEach((node, place) => {
    for (const successor of successorsOf(node)) predecessors[placeOf.get(successor)!]!.push(place);
  });

  // By place in `order`; a dominator always stands before what it dominates.
  const dominators: (number | undefined)[] = [0];
  // Ends because each round that changes something moves a dominator nearer to the root.
  for (let changed = true; changed; ) {
    changed = false;
    for (let place = 1; place < order.length; place++) {
      const known = predecessors[place]!.filter(predecessor => dominators[predecessor] !== undefined);
      const dominator = known.reduce(nearestCommon);
      if (dominators[place] === dominator) continue;
      dominators[place] = dominator;
      changed = true;
    }
  }
  return new Map(order.slice(1).map((node, index) => [node, order[dominators[index + 1]!]!]));

  function nearestCommon(left: number, right: number): number {
    while (left !== right) {
      if (left > right) left = dominators[left]!;
      else right = dominators[right]!;
    }
    return left;
  }
}

/**
 * Finds, for each block, the first later block that every way out of the function goes through.
 *
 * Where there is none, it is `blocks.length`, which stands for having left. A loop that nothing leaves counts as left at the
 * end of each round. That any operation may throw is not counted; a `throw` is.
 */
export function immediatePostdominators(body: ControlFlow): readonly number[] {
  const exit = body.blocks.length;
  const predecessors = Array.from({ length: exit + 1 }, (): number[] => []);
  endingSuccessors(body).forEach((successors, index) => {
    for (const successor of successors) predecessors[successor]!.push(index);
  });
  const postdominators = immediateDominators(exit, index => predecessors[index]!);
  return body.blocks.map((_, index) => postdominators.get(index)!);
}
