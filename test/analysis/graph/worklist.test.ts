import assert from 'node:assert/strict';

import { Worklist } from '../../../analysis/graph/worklist.js';

describe('Worklist', () => {
  it('takes items out oldest first, each once', () => {
    assert.deepEqual([...new Worklist(['b', 'a', 'b']).drain()], ['b', 'a']);
  });

  it('takes what is added meanwhile, also an item that was taken before', () => {
    const worklist = new Worklist([1, 2]);
    const taken: number[] = [];
    for (const item of worklist.drain()) {
      taken.push(item);
      if (taken.length === 1) worklist.add(2);
      if (taken.length === 2) worklist.add(1);
    }
    assert.deepEqual(taken, [1, 2, 1]);
  });
});
