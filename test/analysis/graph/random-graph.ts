import fc from 'fast-check';

/** Successors by node; nodes are the indices. */
export type Graph = readonly (readonly number[])[];

/** A small graph with at least one node; loops to oneself and double edges included. */
export const anyGraph: fc.Arbitrary<Graph> = fc
  .integer({ min: 1, max: 9 })
  .chain(size => fc.array(fc.array(fc.nat(size - 1), { maxLength: 3 }), { minLength: size, maxLength: size }));

/** Finds what `from` can reach without entering `avoided`, itself included. The plain definition, to judge the clever ones by. */
export function reachable(graph: Graph, from: number, avoided?: number): ReadonlySet<number> {
  const seen = new Set<number>();
  const waiting = from === avoided ? [] : [from];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (seen.has(node)) continue;
    seen.add(node);
    waiting.push(...graph[node]!.filter(successor => successor !== avoided));
  }
  return seen;
}

/** A chain of nodes too long for a recursive walk. */
export const longChain = { length: 50_000, successorsOf: (node: number) => (node < 49_999 ? [node + 1] : []) };
