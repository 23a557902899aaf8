import assert from 'node:assert/strict';

import fc from 'fast-check';

import { controlDependence } from '../../../analysis/graph/control-dependence.js';
import type { ControlFlowBlock } from '../../../analysis/graph/control-flow.js';
import { reachable, type Graph } from './random-graph.js';

const leave: ControlFlowBlock = { end: { kind: 'return' } };

describe('controlDependence', () => {
  it('makes each side of an if depend on its edge, and what follows on nothing', () => {
    assert.deepEqual(written([branch(1, 2), jump(3), jump(3), leave]), ['', '0+', '0-', '']);
  });

  it('makes what follows an early return depend on the test', () => {
    assert.deepEqual(written([branch(1, 2), leave, leave]), ['', '0+', '0-']);
  });

  it('makes a nested side depend on the inner test alone', () => {
    assert.deepEqual(written([branch(1, 4), branch(2, 3), jump(3), jump(4), leave]), ['', '0+', '1+', '0+', '']);
  });

  it('makes what two tests can lead to depend on both, as in a && b', () => {
    assert.deepEqual(written([branch(1, 3), branch(2, 3), leave, leave]), ['', '0+', '1+', '0- 1-']);
  });

  it('makes the body of a loop and the test of its next round depend on the test', () => {
    assert.deepEqual(written([jump(1), branch(2, 3), jump(1), leave]), ['', '1+', '1+', '']);
  });

  it('makes a handler depend on the test before a throw', () => {
    // try { if (a) throw b; c } catch { d } e
    assert.deepEqual(written([branch(1, 2), { end: { kind: 'throw' }, handler: 3 }, jump(4), jump(4), leave]), ['', '0+', '0-', '0+', '']);
  });

  it('makes a handler depend on what its try depends on, but nothing on whether a call throws', () => {
    // if (a) { try { b } catch { c } d } e
    assert.deepEqual(written([branch(1, 4), { ...jump(3), handler: 2 }, jump(3), jump(4), leave]), ['', '0+', '0+', '0+', '']);
  });

  it('does not make code behind a call in a try depend on the test before it', () => {
    // try { if (a) { b } c } catch { d }
    const guarded = (block: ControlFlowBlock) => ({ ...block, handler: 3 });
    assert.deepEqual(written([guarded(branch(1, 2)), guarded(jump(2)), guarded(leave), leave]), ['', '0+', '', '']);
  });

  it('finds the dependences inside an endless loop', () => {
    assert.deepEqual(written([jump(1), branch(2, 3), jump(3), jump(1)]), ['', '', '1+', '']);
  });

  it('agrees with the definition where every block can leave the function', () => {
    fc.assert(
      fc.property(anyBlocks, blocks => {
        const exit = blocks.length;
        const graph: Graph = [...blocks.map(({ end }) => (end.kind === 'branch' ? [end.whenTrue, end.whenFalse] : [exit])), []];
        fc.pre(blocks.every((_, index) => reachable(graph, index).has(exit)));
        const follows = (block: number, first: number) => block === first || !reachable(graph, first, block).has(exit);

        const expected = blocks.map((_, block) =>
          blocks.flatMap(({ end }, index) => {
            if (end.kind !== 'branch' || (block !== index && follows(block, index))) return [];
            // For the test itself: whether every way out comes back to it is asked of its other edge.
            const misses = [end.whenTrue, end.whenFalse].some(side => !follows(block, side));
            return [true, false].filter(side => misses && follows(block, side ? end.whenTrue : end.whenFalse)).map(side => ({ block: index, branch: side }));
          }),
        );
        assert.deepEqual(controlDependence({ blocks }), expected);
      }),
    );
  });
});

const anyBlocks: fc.Arbitrary<ControlFlowBlock[]> = fc
  .integer({ min: 1, max: 8 })
  .chain(size => fc.array(fc.oneof(fc.constant(leave), fc.tuple(fc.nat(size - 1), fc.nat(size - 1)).map(([left, right]) => branch(left, right))), { minLength: size, maxLength: size }));

/** Each block's edges, as `3+` for the true edge of block 3 and `3-` for its false edge. */
function written(blocks: readonly ControlFlowBlock[]): string[] {
  return controlDependence({ blocks }).map(edges => edges.map(({ block, branch: isTrue }) => `${block}${isTrue ? '+' : '-'}`).join(' '));
}

function jump(to: number): ControlFlowBlock {
  return { end: { kind: 'jump', to } };
}

function branch(whenTrue: number, whenFalse: number): ControlFlowBlock {
  return { end: { kind: 'branch', whenTrue, whenFalse } };
}
