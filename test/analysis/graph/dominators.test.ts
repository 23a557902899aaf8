import assert from 'node:assert/strict';

import fc from 'fast-check';

import { immediateDominators, immediatePostdominators } from '../../../analysis/graph/dominators.js';
import { anyGraph, longChain, reachable, type Graph } from './random-graph.js';

const leave = { end: { kind: 'return' } } as const;

describe('immediateDominators', () => {
  it('gives the fork for the join of a diamond, not one of its sides', () => {
    assert.deepEqual(dominatorsOf([[1, 2], [3], [3], []]), { 1: 0, 2: 0, 3: 0 });
  });

  it('gives the side if the other one does not come back', () => {
    assert.deepEqual(dominatorsOf([[1, 2], [3], [], []]), { 1: 0, 2: 0, 3: 1 });
  });

  it('settles a loop with two entries', () => {
    assert.deepEqual(dominatorsOf([[1, 2], [2], [1, 3], []]), { 1: 0, 2: 0, 3: 2 });
  });

  it('follows a chain of any length', () => {
    assert.equal(immediateDominators(0, longChain.successorsOf).get(longChain.length - 1), longChain.length - 2);
  });

  it('agrees with the definition: the dominator that all other dominators dominate', () => {
    fc.assert(
      fc.property(anyGraph, graph => {
        const found = immediateDominators(0, node => graph[node]!);
        const reached = [...reachable(graph, 0)];
        const dominates = (left: number, right: number) => !reachable(graph, 0, left).has(right);

        assert.deepEqual([...found.keys()].sort(), reached.filter(node => node !== 0).sort());
        for (const [node, dominator] of found) {
          const strict = reached.filter(other => other !== node && dominates(other, node));
          assert.ok(strict.includes(dominator));
          assert.ok(strict.every(other => dominates(other, dominator)));
        }
      }),
    );
  });
});

describe('immediatePostdominators', () => {
  it('gives the join for the fork', () => {
    assert.deepEqual(immediatePostdominators({ blocks: [branch(1, 2), jump(3), jump(3), leave] }), [3, 3, 3, 4]);
  });

  it('gives the end of the function if one side returns', () => {
    assert.deepEqual(immediatePostdominators({ blocks: [branch(1, 2), leave, jump(3), leave] }), [4, 4, 3, 4]);
  });

  it('sends a throw to its handler, and out of the function where there is none', () => {
    assert.deepEqual(immediatePostdominators({ blocks: [{ end: { kind: 'throw' }, handler: 1 }, { end: { kind: 'throw' } }] }), [1, 2]);
  });

  it('counts an endless loop as left at the end of each round, so that its blocks follow each other', () => {
    assert.deepEqual(immediatePostdominators({ blocks: [jump(1), branch(2, 3), jump(3), jump(1)] }), [1, 3, 3, 4]);
  });
});

function dominatorsOf(graph: Graph): Record<number, number> {
  return Object.fromEntries(immediateDominators(0, node => graph[node]!));
}

function jump(to: number) {
  return { end: { kind: 'jump', to } } as const;
}

function branch(whenTrue: number, whenFalse: number) {
  return { end: { kind: 'branch', whenTrue, whenFalse } } as const;
}
