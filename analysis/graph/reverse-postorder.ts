/**
 * Orders the nodes `root` can reach so that, loops aside, each comes after its predecessors.
 *
 * The order in which a forward solver settles soonest. The stack is a list, so a chain of any length is followed.
 */
export function reversePostorder<Node>(root: Node, successorsOf: (node: Node) => Iterable<Node>): Node[] {
  const seen = new Set([root]);
  const order: Node[] = [];
  const open = [{ node: root, successors: successorsOf(root)[Symbol.iterator]() }];

  for (let top = open.at(-1); top; top = open.at(-1)) {
    const next = top.successors.next();
    if (next.done) {
      order.push(top.node);
      open.pop();
    } else if (!seen.has(next.value)) {
      seen.add(next.value);
      open.push({ node: next.value, successors: successorsOf(next.value)[Symbol.iterator]() });
    }
  }
  return order.reverse();
}
