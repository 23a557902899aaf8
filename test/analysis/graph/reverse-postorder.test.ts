import assert from 'node:assert/strict';

import fc from 'fast-check';

import { reversePostorder } from '../../../analysis/graph/reverse-postorder.js';
import { anyGraph, longChain, reachable } from './random-graph.js';

describe('reversePostorder', () => {
  it('puts the join of a diamond last', () => {
    const graph = [[1, 2], [3], [3], []];
    assert.deepEqual(reversePostorder(0, node => graph[node]!), [0, 2, 1, 3]);
  });

  it('puts what follows a loop after the body of the loop, or the body after it, but both after the head', () => {
    const graph = [[1], [2, 3], [1], []];
    assert.deepEqual(reversePostorder(0, node => graph[node]!), [0, 1, 3, 2]);
  });

  it('leaves out what the root cannot reach', () => {
    const graph = [[], [0]];
    assert.deepEqual(reversePostorder(0, node => graph[node]!), [0]);
  });

  it('follows a chain of any length', () => {
    assert.equal(reversePostorder(0, longChain.successorsOf).length, longChain.length);
  });

  it('holds each reachable node once, and only edges of a cycle point back', () => {
    fc.assert(
      fc.property(anyGraph, graph => {
        const order = reversePostorder(0, node => graph[node]!);
        assert.deepEqual([...order].sort(), [...reachable(graph, 0)].sort());
        for (const node of order) {
          for (const successor of graph[node]!) {
            if (order.indexOf(successor) <= order.indexOf(node)) assert.ok(reachable(graph, successor).has(node));
          }
        }
      }),
    );
  });
});
