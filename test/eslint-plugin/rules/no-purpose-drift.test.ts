import { testRule } from '../../support/test-rule.js';

/** What else is told of such calls is not what is tested here. */
const alone = 'rules:\n  no-third-party-sharing-without-consent: off\n  no-collection-before-consent: off\n  require-vendor-declaration: off\n';
const delivery = `${alone}jurisdictions: [eu]\ndata:\n  - category: user.contact.phone_number\n    purposes: [order-delivery]\n    basis: contract\n`;
const track = (properties: string) => `import mixpanel from 'mixpanel-browser';
export function done(order: { id: string; phone: string }) {
  mixpanel.track('done', ${properties});
}
`;

testRule('no-purpose-drift', {
  invalid: [
    {
      name: 'a phone number that is collected to deliver goods is measured with',
      policy: delivery,
      filename: 'src/a.ts',
      code: track('{ id: order.id, phone: order.phone }'),
      errors: [{
        messageId: 'drift', data: { api: 'mixpanel-browser.track', data: "'order.phone'", purpose: 'analytics', declared: 'order and delivery' }, line: 3, column: 3, endLine: 3, endColumn: 63,
        suggestions: [{ messageId: 'leaveOut', data: { data: 'order.phone' }, output: track('{ id: order.id }') }],
      }],
    },
    {
      name: 'nobody declares anything of a diagnosis, which is not given to be measured with',
      policy: alone,
      filename: 'src/a.ts',
      code: `import mixpanel from 'mixpanel-browser';
export function done(patient: { id: string; diagnosis: string }) {
  mixpanel.track('done', { diagnosis: patient.diagnosis, step: 2 });
}
`,
      errors: [{ messageId: 'unusual', line: 3, column: 3, endLine: 3, endColumn: 68, suggestions: 1 }],
    },
    {
      name: 'the message is in Chinese',
      policy: delivery,
      locale: 'zh-cn',
      filename: 'src/a.ts',
      code: track('{ id: order.id, phone: order.phone }'),
      errors: [{ message: '“mixpanel-browser.track”将“order.phone”用于统计分析，而收集目的是订单配送。', line: 3, column: 3, endLine: 3, endColumn: 63, suggestions: 1 }],
    },
  ],
  valid: [
    { name: 'what is measured with is declared for it', policy: delivery.replace('[order-delivery]', '[order-delivery, analytics]'), filename: 'src/a.ts', code: track('{ phone: order.phone }') },
    { name: 'the option says that one purpose may serve the other', policy: delivery, options: [{ compatible: { 'order-delivery': ['analytics'] } }], filename: 'src/a.ts', code: track('{ phone: order.phone }') },
    { name: 'only the order is measured', policy: delivery, filename: 'src/a.ts', code: track('{ id: order.id, items: 3 }') },
    { name: 'nothing is declared for a phone number', policy: alone, filename: 'src/a.ts', code: track('{ phone: order.phone }') },
    { name: 'it goes to whoever delivers', policy: delivery, filename: 'src/a.ts', code: "export const send = (order: { phone: string }) => fetch('/parcels', { method: 'POST', body: JSON.stringify({ phone: order.phone }) });\n" },
    { name: 'the person agreed to be measured', policy: `${delivery}consent:\n  guards:\n    - function: src/consent#hasConsent\n      purpose: { argument: 0 }\n      level: purpose\n`, filename: 'src/a.ts', files: { 'src/consent.ts': "export const hasConsent = (purpose: string): boolean => localStorage.getItem(`consent-${purpose}`) === 'granted';\n" }, code: "import mixpanel from 'mixpanel-browser';\nimport { hasConsent } from './consent';\nexport function done(order: { phone: string }) {\n  if (hasConsent('analytics')) mixpanel.track('done', { phone: order.phone });\n}\n" },
  ],
});
