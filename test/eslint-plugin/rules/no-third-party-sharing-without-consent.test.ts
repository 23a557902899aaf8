import { testRule } from '../../support/test-rule.js';

testRule('no-third-party-sharing-without-consent', {
  valid: [
    {
      name: 'a link opens the place in a map',
      filename: 'src/Place.tsx',
      code: 'export const Place = ({ visit }: { visit: { geo_lat: number; geo_lng: number } }) => <a href={`https://maps.example/?q=${visit.geo_lat},${visit.geo_lng}`}>Map</a>;\n',
    },
    {
      name: 'where a house stands is asked of a map',
      filename: 'src/house.ts',
      code: "export const around = (property: { location: { lat: number; lng: number } }) => fetch('https://maps.example/around', { method: 'POST', body: JSON.stringify({ lat: property.location.lat, lng: property.location.lng }) });\n",
    },
    {
      name: 'users log in to the project itself, by a service that does as it is told',
      filename: 'src/login.ts',
      code: "export const login = (email: string, password: string) => fetch('https://identitytoolkit.googleapis.com/v1/accounts:signInWithPassword?key=k', { method: 'POST', body: JSON.stringify({ email, password }) });\n",
    },
    {
      name: 'reports carry no names',
      code: "import * as Sentry from '@sentry/browser';\nSentry.init({ dsn: 'https://key@o1.ingest.sentry.io/1', sendDefaultPii: false });\n",
    },
    {
      name: 'reports carry names to a company that the policy calls a processor',
      policy: 'recipients:\n  - name: sentry\n    role: processor\n    modules: ["@sentry/*"]\n',
      filename: 'src/start.ts',
      code: "import * as Sentry from '@sentry/browser';\nSentry.init({ dsn: 'https://key@o1.ingest.sentry.io/1', sendDefaultPii: true });\n",
    },
    {
      name: 'only an id and a plan go to an analytics company',
      code: "import posthog from 'posthog-js';\nexport function open(user: { id: string; email: string; plan: string }) { posthog.identify(user.id, { plan: user.plan }); }",
    },
    {
      name: 'the data goes to the own server',
      code: "export const join = (form: { email: string }) => fetch('/api/join', { method: 'POST', body: JSON.stringify({ email: form.email }) });",
    },
    {
      name: 'the data goes to a machine nearby',
      code: "export const join = (form: { email: string }) => fetch('http://localhost:3000/join', { method: 'POST', body: JSON.stringify({ email: form.email }) });",
    },
    {
      name: 'the address is made at run time',
      code: "export const join = (form: { email: string }) => fetch(`${process.env.API_URL}/join`, { method: 'POST', body: JSON.stringify({ email: form.email }) });",
    },
    {
      name: "the policy calls the host the project's own",
      code: "export const join = (form: { email: string }) => fetch('https://api.shop.example/join', { method: 'POST', body: JSON.stringify({ email: form.email }) });",
      policy: "recipients: [{ name: shop, role: first-party, hosts: ['*.shop.example'] }]\n",
    },
    {
      name: 'the policy calls the company a processor',
      code: "import posthog from 'posthog-js';\nexport function open(user: { id: string; email: string }) { posthog.identify(user.id, { email: user.email }); }",
      policy: 'recipients: [{ name: posthog, role: processor, modules: [posthog-js] }]\n',
    },
    {
      name: 'the policy names another basis for this recipient, and where it is written down',
      code: "export const ship = (order: { email: string }) => fetch('https://api.carrier.example/labels', { method: 'POST', body: JSON.stringify({ email: order.email }) });",
      policy: 'recipients: [{ name: carrier, role: controller, hosts: [api.carrier.example] }]\ndata: [{ category: user.contact.email, basis: contract, reference: terms 4, recipients: [carrier] }]\n',
    },
    {
      name: 'consent for analytics comes before',
      code: "import posthog from 'posthog-js';\nimport { hasConsent } from './consent';\nexport async function open(user: { id: string; email: string }) { if (await hasConsent('analytics')) posthog.identify(user.id, { email: user.email }); }",
      files: { 'consent.ts': 'export async function hasConsent(purpose: string): Promise<boolean> { const { granted } = await (await fetch(`/consents/${purpose}`)).json(); return granted === true; }\n' },
    },
    {
      name: 'the rest of the record is without the personal fields',
      code: "import mixpanel from 'mixpanel-browser';\nexport function save({ email, phone, ...rest }: { email: string; phone: string; plan: string }) { mixpanel.track('saved', rest); }",
    },
    {
      name: 'the fields that are picked are not personal',
      code: "import mixpanel from 'mixpanel-browser';\nimport { pick } from 'lodash';\nexport function save(customer: { email: string; plan: string }) { mixpanel.track('saved', pick(customer, ['plan'])); }",
    },
    {
      name: 'only a digest is sent',
      code: "import { createHash } from 'node:crypto';\nimport posthog from 'posthog-js';\nexport function open(user: { email: string }) { posthog.identify(createHash('sha256').update(user.email).digest('hex')); }",
    },
    {
      name: 'a mail goes to the person',
      code: "import { Resend } from 'resend';\nexport const confirm = (order: { email: string }) => new Resend('key').emails.send({ from: 'shop@example.org', to: order.email, subject: 'Your order' });",
    },
    {
      name: 'the category may be given to anybody',
      code: "import posthog from 'posthog-js';\nexport function open(user: { id: string; email: string }) { posthog.identify(user.id, { email: user.email }); }",
      options: [{ allowedCategories: ['user.contact.email']}],
    },
  ],
  invalid: [
    {
      name: 'a picture of the map is loaded with the place of a visit',
      filename: 'src/Place.tsx',
      code: 'export const Place = ({ visit }: { visit: { geo_lat: number; geo_lng: number } }) => <img src={`https://maps.example/?q=${visit.geo_lat},${visit.geo_lng}`} />;\n',
      errors: [{ messageId: 'shared', line: 1, column: 86, endLine: 1, endColumn: 159, suggestions: 1 }],
    },
    {
      name: 'where somebody is is asked of a map',
      filename: 'src/house.ts',
      code: "export const around = (user: { location: { lat: number; lng: number } }) => fetch('https://maps.example/around', { method: 'POST', body: JSON.stringify({ lat: user.location.lat, lng: user.location.lng }) });\n",
      errors: [{ messageId: 'shared', line: 1, column: 77, endLine: 1, endColumn: 207, suggestions: 1 }],
    },
    {
      name: 'reports carry names by an option',
      code: "import * as Sentry from '@sentry/browser';\nSentry.init({ dsn: 'https://key@o1.ingest.sentry.io/1', sendDefaultPii: true });\n",
      output: "import * as Sentry from '@sentry/browser';\nSentry.init({ dsn: 'https://key@o1.ingest.sentry.io/1', sendDefaultPii: false });\n",
      errors: [{ messageId: 'identified', line: 2, column: 1, endLine: 2, endColumn: 80 }],
    },
    {
      name: 'an e-mail address goes to an analytics company',
      code: "import posthog from 'posthog-js';\nexport function open(user: { id: string; email: string; plan: string }) { posthog.identify(user.id, { email: user.email, plan: user.plan }); }",
      errors: [{
        messageId: 'shared', line: 2, column: 75, endLine: 2, endColumn: 140,
        suggestions: [{ messageId: 'leaveOut', output: "import posthog from 'posthog-js';\nexport function open(user: { id: string; email: string; plan: string }) { posthog.identify(user.id, { plan: user.plan }); }" }],
      }],
    },
    {
      name: 'a form is posted to the host of another company',
      code: "export const join = (form: { email: string }) => fetch('https://members.loyalty.example/join', { method: 'POST', body: JSON.stringify({ email: form.email }) });",
      errors: [{
        messageId: 'shared', line: 1, column: 50, endLine: 1, endColumn: 160,
        suggestions: [{ messageId: 'leaveOut', output: "export const join = (form: { email: string }) => fetch('https://members.loyalty.example/join', { method: 'POST' });" }],
      }],
    },
    {
      name: 'the client was made for the host of another company',
      code: "import axios from 'axios';\nconst desk = axios.create({ baseURL: 'https://api.desk.example/v1' });\nexport const open = (customer: { phone: string }) => desk.post('/tickets', { phone: customer.phone });",
      errors: [{
        messageId: 'shared', line: 3, column: 54, endLine: 3, endColumn: 102,
        suggestions: [{ messageId: 'leaveOut', output: "import axios from 'axios';\nconst desk = axios.create({ baseURL: 'https://api.desk.example/v1' });\nexport const open = (customer: { phone: string }) => desk.post('/tickets', {});" }],
      }],
    },
    {
      name: 'the policy calls the company a controller',
      code: "import posthog from 'posthog-js';\nexport function open(user: { id: string; email: string }) { posthog.identify(user.id, { email: user.email, at: 1 }); }",
      policy: 'recipients: [{ name: posthog, role: controller, modules: [posthog-js] }]\n',
      errors: [{
        messageId: 'shared', line: 2, column: 61, endLine: 2, endColumn: 116,
        suggestions: [{ messageId: 'leaveOut', output: "import posthog from 'posthog-js';\nexport function open(user: { id: string; email: string }) { posthog.identify(user.id, { at: 1 }); }" }],
      }],
    },
    {
      name: 'processors need consent here, too',
      code: "import posthog from 'posthog-js';\nexport function open(user: { id: string; email: string }) { posthog.identify(user.id, { email: user.email, at: 1 }); }",
      policy: 'recipients: [{ name: posthog, role: processor, modules: [posthog-js] }]\n',
      options: [{ recipients: 'all'}],
      errors: [{
        messageId: 'shared', line: 2, column: 61, endLine: 2, endColumn: 116,
        suggestions: [{ messageId: 'leaveOut', output: "import posthog from 'posthog-js';\nexport function open(user: { id: string; email: string }) { posthog.identify(user.id, { at: 1 }); }" }],
      }],
    },
    {
      name: 'consent is for another purpose',
      code: "import { hasConsent } from './consent';\nexport async function lead(account: { email: string }) { if (await hasConsent('analytics')) fbq('track', 'Lead', { em: account.email, value: 1 }); }",
      files: { 'consent.ts': 'export async function hasConsent(purpose: string): Promise<boolean> { const { granted } = await (await fetch(`/consents/${purpose}`)).json(); return granted === true; }\n' },
      errors: [{
        messageId: 'shared', line: 2, column: 93, endLine: 2, endColumn: 146,
        suggestions: [{ messageId: 'leaveOut', output: "import { hasConsent } from './consent';\nexport async function lead(account: { email: string }) { if (await hasConsent('analytics')) fbq('track', 'Lead', { value: 1 }); }" }, { messageId: 'earlyReturn', output: "import { hasConsent } from './consent';\nexport async function lead(account: { email: string }) { if (await hasConsent('analytics')) {\n  if (!(await hasConsent('third-party-sharing'))) return;\n  fbq('track', 'Lead', { em: account.email, value: 1 });\n} }" }],
      }],
    },
    {
      name: 'a wrapper gives on what it is given: at the call that gives it',
      code: "import { track } from './track';\nexport const signUp = (member: { email: string; plan: string }) => track('sign up', { email: member.email, plan: member.plan });",
      files: { 'track.ts': "import mixpanel from 'mixpanel-browser';\nexport function track(event: string, properties: Record<string, unknown> = {}) { mixpanel.track(event, { ...properties, at: Date.now() }); }\n" },
      errors: [{
        messageId: 'shared', line: 2, column: 68, endLine: 2, endColumn: 128,
        suggestions: [{ messageId: 'leaveOut', output: "import { track } from './track';\nexport const signUp = (member: { email: string; plan: string }) => track('sign up', { plan: member.plan });" }],
      }],
    },
    {
      name: 'what was put into a form goes to another company',
      code: "export function send(form: { email: string }) {\n  const body = new FormData();\n  body.append('contact', form.email);\n  return fetch('https://forms.desk.example', { method: 'POST', body });\n}",
      errors: [{
        messageId: 'shared', line: 4, column: 10, endLine: 4, endColumn: 71,
      }],
    },
    {
      name: 'a whole record goes to a company that may have one field of it',
      code: "import type { Order } from './order';\nexport const ship = (order: Order) => fetch('https://api.carrier.example', { method: 'POST', body: JSON.stringify(order.customer) });",
      filename: 'ship.ts',
      files: { 'order.ts': 'interface Customer { uuid: string; email: string; phone: string; describe(): string }\nexport interface Order { customer: Customer | undefined }\n' },
      policy: 'recipients: [{ name: carrier, role: controller, hosts: [api.carrier.example], categories: [user.contact.email] }]\ndata: [{ category: user.contact, basis: contract, reference: terms 4, recipients: [carrier] }]\n',
      errors: [{
        messageId: 'shared', line: 2, column: 39, endLine: 2, endColumn: 133,
        suggestions: [
          { messageId: 'leaveOut', output: "import type { Order } from './order';\nexport const ship = (order: Order) => fetch('https://api.carrier.example', { method: 'POST' });" },
          { messageId: 'pick', data: { fields: 'uuid, email', record: 'order.customer' }, output: "import type { Order } from './order';\nexport const ship = (order: Order) => fetch('https://api.carrier.example', { method: 'POST', body: JSON.stringify({ uuid: order.customer?.uuid, email: order.customer?.email }) });" },
        ],
      }],
    },
    {
      name: 'a prompt holds a diagnosis',
      code: "import OpenAI from 'openai';\nexport const explain = (patient: { diagnosis: string }) => new OpenAI().responses.create({ model: 'a', input: `Explain ${patient.diagnosis}` });",
      errors: [{
        messageId: 'shared', line: 2, column: 60, endLine: 2, endColumn: 144,
        suggestions: [{ messageId: 'leaveOut', output: "import OpenAI from 'openai';\nexport const explain = (patient: { diagnosis: string }) => new OpenAI().responses.create({ model: 'a', input: `Explain [redacted]` });" }],
      }],
    },
    {
      name: 'a chat message holds a phone number',
      code: "export const late = (order: { phone: string }) => fetch('https://hooks.slack.com/services/a', { method: 'POST', body: JSON.stringify({ text: `call ${order.phone}` }) });",
      errors: [{
        messageId: 'shared', line: 1, column: 51, endLine: 1, endColumn: 169,
        suggestions: [{ messageId: 'leaveOut', output: "export const late = (order: { phone: string }) => fetch('https://hooks.slack.com/services/a', { method: 'POST', body: JSON.stringify({ text: `call [redacted]` }) });" }],
      }],
    },
  ],
});
