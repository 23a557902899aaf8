import assert from 'node:assert/strict';
import { isInRange } from '../../policy/version-range.js';

const within = (range: string, ...versions: readonly string[]) => versions.map(version => isInRange(version, range));

describe('policy/version-range', () => {
  it('compares with one version', () => {
    assert.deepEqual(within('>=0.1', '0.1.0', '0.0.9', '1.0.0'), [true, false, true]);
    assert.deepEqual(within('>0.1', '0.1.9', '0.2.0'), [false, true]);
    assert.deepEqual(within('>1.2.3', '1.2.3', '1.2.4'), [false, true]);
    assert.deepEqual(within('<2', '1.9.9', '2.0.0'), [true, false]);
    assert.deepEqual(within('<=1.2', '1.2.9', '1.3.0'), [true, false]);
    assert.deepEqual(within('=1.2.3', '1.2.3', '1.2.4'), [true, false]);
    assert.deepEqual(within('1.2.3', '1.2.3', '1.2.4'), [true, false]);
  });

  it('keeps what a caret or a tilde keeps', () => {
    assert.deepEqual(within('^1.2.3', '1.2.2', '1.2.3', '1.9.0', '2.0.0'), [false, true, true, false]);
    assert.deepEqual(within('^0.2.3', '0.2.9', '0.3.0'), [true, false]);
    assert.deepEqual(within('^0.0.3', '0.0.3', '0.0.4'), [true, false]);
    assert.deepEqual(within('^0.1', '0.1.5', '0.2.0'), [true, false]);
    assert.deepEqual(within('^0', '0.9.0', '1.0.0'), [true, false]);
    assert.deepEqual(within('~1.2.3', '1.2.9', '1.3.0'), [true, false]);
    assert.deepEqual(within('~1', '1.9.0', '2.0.0'), [true, false]);
  });

  it('takes any number for x and *', () => {
    assert.deepEqual(within('1.x', '1.9.0', '2.0.0'), [true, false]);
    assert.deepEqual(within('1.2.*', '1.2.9', '1.3.0'), [true, false]);
    assert.deepEqual(within('*', '0.0.0', '99.0.0'), [true, true]);
  });

  it('joins comparators by all of them, and alternatives by one', () => {
    assert.deepEqual(within('>= 0.1 <2', '0.0.9', '1.0.0', '2.0.0'), [false, true, false]);
    assert.deepEqual(within('^1 || ^3', '1.5.0', '2.0.0', '3.1.0'), [true, false, true]);
  });

  it('knows what is no range', () => {
    for (const range of ['', 'latest', '>=', '1.2.3.4', '^1 ||', 'workspace:*', '>>1']) assert.equal(isInRange('1.0.0', range), undefined, range);
    assert.equal(isInRange('1.0', '*'), undefined);
  });
});
