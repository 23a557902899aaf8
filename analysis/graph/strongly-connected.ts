/**
 * Groups the nodes that can reach each other, callees first: a component stands behind every other one it can reach.
 *
 * Holds each node of `nodes`, and what they can reach, exactly once; a node alone is a component of one. Within a
 * component, nodes stand in the order in which they were met.
 *
 * @see Tarjan, Depth-First Search and Linear Graph Algorithms (1972), https://doi.org/10.1137/0201010
 */
export function stronglyConnected<Node>(nodes: Iterable<Node>, successorsOf: (node: Node) => Iterable<Node>): Node[][] {
  const components: Node[][] = [];
  const visits = new Map<Node, Visit<Node>>();
  // What was met and belongs to no component yet, in the order in which it was met.
  const pending: Visit<Node>[] = [];

  for (const root of nodes) {
    if (visits.has(root)) continue;
    const open = [meet(root)];

    for (let top = open.at(-1); top; top = open.at(-1)) {
      const next = top.successors.next();
      if (next.done) {
        open.pop();
        const caller = open.at(-1);
        if (caller) caller.lowest = Math.min(caller.lowest, top.lowest);
        if (top.lowest === top.number) components.push(close(top));
        continue;
      }
      const successor = visits.get(next.value);
      if (!successor) open.push(meet(next.value));
      else if (!successor.closed) top.lowest = Math.min(top.lowest, successor.number);
    }
  }
  return components;

  function meet(node: Node): Visit<Node> {
    const visit = { node, number: visits.size, lowest: visits.size, closed: false, place: pending.length, successors: successorsOf(node)[Symbol.iterator]() };
    visits.set(node, visit);
    pending.push(visit);
    return visit;
  }

  function close(first: Visit<Node>): Node[] {
    return pending.splice(first.place).map(visit => {
      visit.closed = true;
      return visit.node;
    });
  }
}

interface Visit<Node> {
  readonly node: Node;
  /** How many nodes were met before. */
  readonly number: number;
  /** The least number of an open node that is known to be within reach. */
  lowest: number;
  closed: boolean;
  /** Its index in the list of pending nodes. */
  readonly place: number;
  readonly successors: Iterator<Node>;
}
