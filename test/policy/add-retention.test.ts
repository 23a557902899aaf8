import assert from 'node:assert/strict';
import { addRetention } from '../../policy/add-retention.js';

function added(text: string): string | undefined {
  const edit = addRetention(text, 'x.biometric.face', 'P1Y');
  return edit && text.slice(0, edit.span.start) + edit.text + text.slice(edit.span.end);
}

describe('a retention', () => {
  it('is added to the entry of its category', () => {
    assert.equal(added('data:\n  - category: x.biometric.face # doors\n    purposes: [access-control]\n'), 'data:\n  - category: x.biometric.face # doors\n    retention: P1Y\n    purposes: [access-control]\n');
    assert.equal(added('data: [{ category: x.biometric.face, purposes: [access-control] }]\n'), 'data: [{ category: x.biometric.face, retention: P1Y, purposes: [access-control] }]\n');
  });

  it('makes an entry where there is none, and changes none that has one', () => {
    assert.equal(added('data: []\n'), 'data:\n  - category: x.biometric.face\n    purposes: [service-provision]\n    retention: P1Y\n');
    assert.equal(added('data: [{ category: x.biometric.face, retention: P30D }]\n'), undefined);
  });
});
