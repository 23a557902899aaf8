import assert from 'node:assert/strict';
import { addDataEntry } from '../../policy/add-data-entry.js';

const entry = { category: 'user.name', purposes: ['support'], required: true };

function added(text: string): string | undefined {
  const edit = addDataEntry(text, entry);
  return edit && text.slice(0, edit.span.start) + edit.text + text.slice(edit.span.end);
}

const lines = '- category: user.name\n    purposes: [support]\n    required: true';

describe('an entry of the inventory', () => {
  it('comes behind the last one, indented as they are, and behind its comment', () => {
    assert.equal(added('data:\n  - category: a\n    basis: consent # asked once\nappTypes: []\n'), `data:\n  - category: a\n    basis: consent # asked once\n  ${lines}\nappTypes: []\n`);
    assert.equal(added('data:\n- category: a\n'), `data:\n- category: a\n${lines.replace(/\n {2}/g, '\n')}\n`);
    assert.equal(added('data:\n  - category: a'), `data:\n  - category: a\n  ${lines}`);
  });

  it('comes into a list in brackets, and makes an empty one a list of lines', () => {
    assert.equal(added('data: [{ category: a }]\nappTypes: []\n'), 'data: [{ category: a }, { category: user.name, purposes: [support], required: true }]\nappTypes: []\n');
    assert.equal(added('data: []\nappTypes: []\n'), `data:\n  ${lines}\nappTypes: []\n`);
  });

  it('brings the list along where there is none', () => {
    assert.equal(added('jurisdictions: [cn]\n'), `jurisdictions: [cn]\ndata:\n  ${lines}\n`);
    assert.equal(added('jurisdictions: [cn]'), `jurisdictions: [cn]\ndata:\n  ${lines}\n`);
    assert.equal(added(''), `data:\n  ${lines}\n`);
    assert.equal(added('data:\nappTypes: []\n'), `data:\n  ${lines}\nappTypes: []\n`);
  });

  it('is not added to what is no policy', () => {
    assert.equal(added('data: text\n'), undefined);
    assert.equal(added('- a\n'), undefined);
    assert.equal(added('data: [\n'), undefined);
  });
});
