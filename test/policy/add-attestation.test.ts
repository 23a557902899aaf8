import assert from 'node:assert/strict';
import { addAttestation } from '../../policy/add-attestation.js';

function added(text: string): string | undefined {
  const edit = addAttestation(text, 'alternatives', '[staff-desk]');
  return edit && text.slice(0, edit.span.start) + edit.text + text.slice(edit.span.end);
}

describe('an attestation', () => {
  it('is added to the others, as they are written', () => {
    assert.equal(added('jurisdictions: [cn]\n'), 'jurisdictions: [cn]\nattestations: { alternatives: [staff-desk] }\n');
    assert.equal(added('attestations: { signage: null }\n'), 'attestations: { alternatives: [staff-desk], signage: null }\n');
    assert.equal(added('attestations:\n  signage: null # none yet\n'), 'attestations:\n  alternatives: [staff-desk]\n  signage: null # none yet\n');
  });

  it('takes the place of an empty one, and of no other', () => {
    assert.equal(added('attestations: { alternatives: [] }\n'), 'attestations: { alternatives: [staff-desk] }\n');
    assert.equal(added('attestations: { alternatives: [phone] }\n'), undefined);
    assert.equal(added('attestations: [\n'), undefined);
  });
});
