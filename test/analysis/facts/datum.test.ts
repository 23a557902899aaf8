import assert from 'node:assert/strict';
import { toDatum } from '../../../analysis/facts/datum.js';
import type { Label } from '../../../analysis/taint/label.js';

describe('what rules are told of a datum', () => {
  const named = (name: string) => toDatum({ category: 'user.contact.email', confidence: 'high', name, whole: false, hashed: false, by: 'data', because: 'strong-token:email', place: { file: 'a.ts', start: 0, end: 1 } } as Label, [], () => '');

  it('has the words of the source, and none of the engine', () => {
    assert.equal(named('%element.email').name, 'email');
    assert.equal(named('list.%element.user.email').path[0]?.text, 'list.user.email');
    assert.equal(named('user.email').name, 'user.email');
    assert.equal(named('%element').name, '%element');
  });
});
