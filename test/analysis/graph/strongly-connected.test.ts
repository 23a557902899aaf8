import assert from 'node:assert/strict';

import fc from 'fast-check';

import { stronglyConnected } from '../../../analysis/graph/strongly-connected.js';
import { anyGraph, longChain, reachable } from './random-graph.js';

describe('stronglyConnected', () => {
  it('puts callees before their callers', () => {
    const graph: Record<string, string[]> = { open: ['describe', 'ask'], describe: ['ask'], ask: [] };
    assert.deepEqual(stronglyConnected(Object.keys(graph), node => graph[node]!), [['ask'], ['describe'], ['open']]);
  });

  it('keeps together what calls each other, and apart what is only called', () => {
    const graph: Record<string, string[]> = { even: ['odd'], odd: ['even', 'print'], print: [] };
    assert.deepEqual(stronglyConnected(Object.keys(graph), node => graph[node]!), [['print'], ['even', 'odd']]);
  });

  it('follows a chain of any length', () => {
    assert.equal(stronglyConnected([0], longChain.successorsOf).length, longChain.length);
  });

  it('agrees with the definition: together if and only if each reaches the other, and no component reaches a later one', () => {
    fc.assert(
      fc.property(anyGraph, graph => {
        const components = stronglyConnected(graph.keys(), node => graph[node]!);
        assert.deepEqual(components.flat().sort(), [...graph.keys()]);

        const placeOf = (node: number) => components.findIndex(component => component.includes(node));
        for (const left of graph.keys()) {
          for (const right of reachable(graph, left)) {
            const isTogether = reachable(graph, right).has(left);
            assert.equal(placeOf(left) === placeOf(right), isTogether);
            if (!isTogether) assert.ok(placeOf(right) < placeOf(left));
          }
        }
      }),
    );
  });
});
