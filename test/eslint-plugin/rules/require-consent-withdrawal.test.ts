import { testRule } from '../../support/test-rule.js';

const newsletter = `import axios from 'axios';
export const agree = account => axios.put(\`/api/accounts/\${account}/consents/marketing\`, { granted: true, at: Date.now() });
`;

const bar = `import posthog from 'posthog-js';

export function agree() {
  localStorage.setItem('analytics-consent', JSON.stringify({ granted: true, at: Date.now() }));
  posthog.opt_in_capturing();
}
`;

testRule('require-consent-withdrawal', {
  invalid: [
    {
      name: 'the withdrawal changes the note of it, and what was opted in to goes on',
      code: "import posthog from 'posthog-js';\nexport function grantAnalyticsConsent() {\n  localStorage.setItem('consent.analytics', JSON.stringify({ granted: true, at: Date.now() }));\n  posthog.opt_in_capturing();\n}\nexport function withdrawAnalyticsConsent() {\n  localStorage.setItem('consent.analytics', JSON.stringify({ granted: false, at: Date.now() }));\n}\n",
      errors: [{ messageId: 'running', line: 3 }],
    },
    {
      name: 'a consent to marketing is recorded for good',
      filename: 'src/newsletter.ts',
      files: { 'src/other.ts': 'export const other = 1;\n' },
      code: newsletter,
      errors: [{ messageId: 'lasting', data: { purposes: ' to marketing messages' }, line: 2, column: 33, endLine: 2, endColumn: 124 }],
    },
    {
      name: 'a mini-program keeps the answer for good',
      filename: 'app.js',
      files: { 'other.js': 'export const other = 1;\n' },
      code: `wx.setStorageSync('recommendConsent', { granted: true, at: Date.now() });\n`,
      errors: [{ messageId: 'lasting', data: { purposes: ' to personalisation' }, line: 1, column: 1, endLine: 1, endColumn: 73, suggestions: 1 }],
    },
    {
      name: 'a function of the project records it, where that sends it and not where it is called',
      filename: 'src/consents.ts',
      files: { 'src/Panel.tsx': "import { grantVoice } from './consents';\nexport const Panel = ({ id }) => <button onClick={() => grantVoice(id, '2026')}>I agree to train with my voice recordings</button>;\n" },
      code: `export async function grantVoice(person: string, textVersion: string) {
  const record = { person, purpose: 'voice-training', status: 'given', textVersion };
  await fetch('/api/consents', { method: 'POST', body: JSON.stringify(record) });
}
`,
      errors: [{ messageId: 'lasting', line: 3, column: 9, endLine: 3, endColumn: 81 }],
    },
    {
      name: 'the message is in Chinese',
      locale: 'zh-cn',
      filename: 'app.js',
      files: { 'other.js': 'export const other = 1;\n' },
      code: `wx.setStorageSync('analyticsConsent', 'granted');\n`,
      errors: [{ message: '此调用记录了同意（统计分析），而项目中没有任何撤回途径。', line: 1, column: 1, endLine: 1, endColumn: 49, suggestions: 1 }],
    },
    {
      name: 'taking the consent back leaves running what it started',
      filename: 'src/t.tsx',
      files: {
        'src/api.ts': `import axios from 'axios';
export const api = axios.create({ baseURL: '/api' });

`,
      },
      code: `import * as Location from 'expo-location';
import { api } from './api';
export async function agree() {
  await api.put('/consents/live-location', { granted: true, at: Date.now(), version: '3' });
  await Location.watchPositionAsync({}, ({ coords }) => void api.post('/position', coords));
}
export async function withdraw() {
  await api.put('/consents/live-location', { granted: false, at: Date.now(), version: '3' });
}
`,
      errors: [{ messageId: 'running', data: { purposes: ' to location and location' }, line: 4, column: 9, endLine: 4, endColumn: 92 }],
    },
    {
      name: 'the settings, in a file of their own, only change the note',
      filename: 'src/bar.ts',
      files: { 'src/settings.ts': "export const withdraw = () => localStorage.setItem('analytics-consent', JSON.stringify({ granted: false, at: Date.now() }));\n" },
      code: bar,
      errors: [{ messageId: 'running', line: 4 }],
    },
  ],
  valid: [
    {
      name: 'a link in the footer, in a file of its own, opts out of what the bar opted in to, whose no stops nothing',
      filename: 'src/bar.ts',
      files: { 'src/footer.ts': "import posthog from 'posthog-js';\ndocument.querySelector('#withdraw').addEventListener('click', () => {\n  posthog.opt_out_capturing();\n  localStorage.setItem('analytics-consent', JSON.stringify({ granted: false, at: Date.now() }));\n});\n" },
      code: `${bar}export const refuse = () => localStorage.setItem('analytics-consent', JSON.stringify({ granted: false, at: Date.now() }));\n`,
    },
    {
      name: 'the withdrawal opts out of what was opted in to',
      code: "import posthog from 'posthog-js';\nexport function grantAnalyticsConsent() {\n  localStorage.setItem('consent.analytics', JSON.stringify({ granted: true, at: Date.now() }));\n  posthog.opt_in_capturing();\n}\nexport function withdrawAnalyticsConsent() {\n  localStorage.setItem('consent.analytics', JSON.stringify({ granted: false, at: Date.now() }));\n  posthog.opt_out_capturing();\n}\n",
    },
    { name: 'the settings take it back', filename: 'src/newsletter.ts', files: { 'src/settings.ts': "import axios from 'axios';\nexport const withdrawMarketing = account => axios.put(`/api/accounts/${account}/consents/marketing`, { granted: false });\n" }, code: newsletter },
    { name: 'a switch records either answer', filename: 'src/newsletter.ts', files: { 'src/settings.ts': "import axios from 'axios';\nexport const change = (account, granted) => axios.put(`/api/accounts/${account}/consents/marketing`, { granted });\n" }, code: newsletter },
    { name: 'the record is deleted elsewhere', filename: 'src/newsletter.ts', files: { 'src/settings.ts': "import axios from 'axios';\nexport const stop = account => axios.delete(`/api/accounts/${account}/consents/marketing`);\n" }, code: newsletter },
    { name: 'the manager shows its settings', filename: 'src/newsletter.ts', files: { 'src/settings.ts': 'export const show = () => window.OneTrust.ToggleInfoDisplay();\n' }, code: newsletter },
    { name: 'a contract is accepted', filename: 'src/order.ts', files: { 'src/other.ts': 'export const other = 1;\n' }, code: `import axios from 'axios';\nexport const accept = id => axios.put(\`/api/orders/\${id}/agreement\`, { accepted: true });\n` },
    { name: 'the state of a page is kept nowhere', filename: 'src/page.tsx', files: { 'src/other.ts': 'export const other = 1;\n' }, code: `import { useState } from 'react';\nexport function Page() {\n  const [consent, setMarketingConsent] = useState(false);\n  return <button onClick={() => setMarketingConsent(true)}>{consent}</button>;\n}\n` },
    { name: 'the option exempts the purposes', options: [{ exemptPurposes: ['marketing-messages', 'advertising'] }], filename: 'src/newsletter.ts', files: { 'src/other.ts': 'export const other = 1;\n' }, code: newsletter },
    {
      name: 'taking the consent back stops what it started',
      filename: 'src/t.tsx',
      files: {
        'src/api.ts': `import axios from 'axios';
export const api = axios.create({ baseURL: '/api' });
`,
      },
      code: `import * as Location from 'expo-location';
import { api } from './api';
let watch: Location.LocationSubscription | undefined;
export async function agree() {
  await api.put('/consents/live-location', { granted: true, at: Date.now(), version: '3' });
  watch = await Location.watchPositionAsync({}, ({ coords }) => void api.post('/position', coords));
}
export async function withdraw() {
  await api.put('/consents/live-location', { granted: false, at: Date.now(), version: '3' });
  watch?.remove();
}
`,
    },
  ],
});
