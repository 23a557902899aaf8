import assert from 'node:assert/strict';
import { namesQueryStep } from '../../../analysis/vocabulary/store-words.js';
import { vocabulary } from './read-vocabulary.js';

describe('namesQueryStep', () => {
  it('tells the steps of a query from methods of lists and texts', () => {
    for (const name of ['where', 'whereNotNull', 'andWhere', 'orderBy', 'order_by', 'orderByChild', 'leftJoinAndSelect', 'limitToLast']) assert.ok(namesQueryStep(vocabulary, name), name);
    for (const name of ['map', 'join', 'sort', 'slice', 'whereabouts', 'order', 'rateLimit']) assert.ok(!namesQueryStep(vocabulary, name), name);
  });
});
