import assert from 'node:assert/strict';
import { addRecipient } from '../../policy/add-recipient.js';

function added(text: string, entry: Parameters<typeof addRecipient>[1]): string | undefined {
  const edit = addRecipient(text, entry);
  return edit && text.slice(0, edit.span.start) + edit.text + text.slice(edit.span.end);
}

const partner = { name: 'api.partner.example', host: 'api.partner.example', categories: ['user.contact.email', 'user.name'] };
const lines = '- name: api.partner.example\n    role: controller\n    hosts: [api.partner.example]\n    categories: [user.contact.email, user.name]';

describe('an entry of the recipients', () => {
  it('comes behind the last one, with comments and order kept', () => {
    assert.equal(added('# ours\nrecipients:\n  - name: mail # since May\n    role: processor\nappTypes: []\n', partner), `# ours\nrecipients:\n  - name: mail # since May\n    role: processor\n  ${lines}\nappTypes: []\n`);
    assert.equal(added('jurisdictions: [cn]\n', partner), `jurisdictions: [cn]\nrecipients:\n  ${lines}\n`);
  });

  it('names a vendor, or a package in quotes', () => {
    assert.equal(added('', { name: 'posthog', categories: ['user.name'] }), 'recipients:\n  - name: posthog\n    role: controller\n    modules: [posthog]\n    categories: [user.name]\n');
    assert.equal(added('recipients: []\n', { name: '@acme/sdk', categories: ['user.name'] }), 'recipients:\n  - name: "@acme/sdk"\n    role: controller\n    modules: ["@acme/sdk"]\n    categories: [user.name]\n');
  });

  it('is not made of what cannot be written plainly', () => {
    assert.equal(added('', { name: 'a: b', categories: [] }), undefined);
  });
});
