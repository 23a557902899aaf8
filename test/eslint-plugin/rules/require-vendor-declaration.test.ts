import { testRule } from '../../support/test-rule.js';

testRule('require-vendor-declaration', {
  valid: [
    {
      name: 'the policy has the entry that is suggested',
      policy: 'jurisdictions: [cn]\nrecipients:\n  - name: posthog\n    role: controller\n    modules: [posthog]\n    categories: [user.contact.email]\n',
      filename: 'src/open.ts',
      code: "import posthog from 'posthog-js';\nexport function open(user: { id: string; email: string }) { posthog.identify(user.id, { email: user.email }); }",
    },
    {
      name: 'there is no policy',
      code: "import posthog from 'posthog-js';\nexport const open = (user: { id: string; email: string }) => posthog.identify(user.id, { email: user.email });",
    },
    {
      name: 'the policy has the company and the category',
      code: "import posthog from 'posthog-js';\nexport const open = (user: { id: string; email: string }) => posthog.identify(user.id, { email: user.email });",
      policy: 'recipients: [{ name: posthog, role: processor, modules: [posthog-js], categories: [user.contact.email] }]\n',
    },
    {
      name: 'the policy has a wider category',
      code: "export const open = (user: { phone: string }) => fetch('https://api.desk.example/tickets', { method: 'POST', body: JSON.stringify({ phone: user.phone }) });",
      policy: "recipients: [{ name: desk, role: processor, hosts: ['*.desk.example'], categories: [user.contact] }]\n",
    },
    {
      name: 'nothing personal goes there',
      code: "export const open = (order: { id: string }) => fetch('https://api.desk.example/tickets', { method: 'POST', body: JSON.stringify({ id: order.id }) });",
      policy: 'recipients: []\n',
    },
    {
      name: 'it goes to the own server',
      code: "export const open = (user: { phone: string }) => fetch('/tickets', { method: 'POST', body: JSON.stringify({ phone: user.phone }) });",
      policy: 'recipients: []\n',
    },
    {
      name: 'the entry names the contract',
      code: "export const open = (user: { phone: string }) => fetch('https://api.desk.example/tickets', { method: 'POST', body: JSON.stringify({ phone: user.phone }) });",
      policy: 'recipients: [{ name: desk, role: processor, hosts: [api.desk.example], contract: DPA-1 }]\n',
      options: [{ contractsOf: ['processor'] }],
    },
    {
      name: 'a controller needs no contract',
      code: "export const open = (user: { phone: string }) => fetch('https://api.desk.example/tickets', { method: 'POST', body: JSON.stringify({ phone: user.phone }) });",
      policy: 'recipients: [{ name: desk, role: controller, hosts: [api.desk.example] }]\n',
      options: [{ contractsOf: ['processor'] }],
    },
    {
      name: 'the receiver needs no entry',
      code: "export const open = (user: { phone: string }) => fetch('https://api.desk.example/tickets', { method: 'POST', body: JSON.stringify({ phone: user.phone }) });",
      policy: 'recipients: []\n',
      options: [{ knownReceivers: ['api.desk.example']}],
    },
  ],
  invalid: [
    {
      name: 'the entry of a processor names no contract',
      code: "export const open = (user: { phone: string }) => fetch('https://api.desk.example/tickets', { method: 'POST', body: JSON.stringify({ phone: user.phone }) });",
      policy: 'recipients: [{ name: desk, role: processor, hosts: [api.desk.example] }]\n',
      options: [{ contractsOf: ['processor'] }],
      errors: [{ messageId: 'contract', data: { api: 'fetch', data: "'user.phone'", receiver: "'desk'" }, line: 1, column: 50, endLine: 1, endColumn: 156 }],
    },
    {
      name: 'the policy does not have the host',
      code: "export const open = (user: { phone: string }) => fetch('https://api.desk.example/tickets', { method: 'POST', body: JSON.stringify({ phone: user.phone }) });",
      policy: 'recipients: [{ name: posthog, role: processor, modules: [posthog-js] }]\n',
      errors: [{
        messageId: 'unknown', line: 1, column: 50, endLine: 1, endColumn: 156,
      }],
    },
    {
      name: 'the policy does not have the package',
      code: "import posthog from 'posthog-js';\nexport const open = (user: { id: string; email: string }) => posthog.identify(user.id, { email: user.email });",
      policy: 'recipients: []\n',
      errors: [{
        messageId: 'unknown', line: 2, column: 62, endLine: 2, endColumn: 110,
      }],
    },
    {
      name: 'the entry does not have the category',
      code: "export const open = (user: { email: string; phone: string }) => fetch('https://api.desk.example/tickets', { method: 'POST', body: JSON.stringify({ email: user.email, phone: user.phone }) });",
      policy: 'recipients: [{ name: desk, role: processor, hosts: [api.desk.example], categories: [user.contact.email] }]\n',
      errors: [{
        messageId: 'category', line: 1, column: 65, endLine: 1, endColumn: 190,
      }],
    },
    {
      name: 'the entry has one field of what is sent',
      code: "export function open(body: { email: string; phone: string }) {\n  const ticket = { email: body.email, phone: body.phone };\n  return fetch('https://api.desk.example/tickets', { method: 'POST', body: JSON.stringify({ ...ticket, urgent: true }) });\n}",
      policy: "recipients: [{ name: desk, role: processor, hosts: ['*.desk.example'], categories: [user.contact.email] }]\n",
      errors: [{
        messageId: 'category', data: { api: 'fetch', data: "'body.phone'", receiver: "'desk'", category: 'phone number' }, line: 3, column: 10, endLine: 3, endColumn: 122,
        suggestions: [{ messageId: 'pick', data: { fields: 'email', record: 'ticket' }, output: "export function open(body: { email: string; phone: string }) {\n  const ticket = { email: body.email, phone: body.phone };\n  return fetch('https://api.desk.example/tickets', { method: 'POST', body: JSON.stringify({ email: ticket.email, urgent: true }) });\n}" }],
      }],
    },
  ],
});
