import { testRule } from '../../support/test-rule.js';

const consent = { 'src/consent.ts': `export async function hasConsent(purpose: string): Promise<boolean> {
  const answer = await fetch('/consents/' + purpose);
  return (await answer.json()).granted === true;
}
export function hasStoredConsent(): boolean {
  return localStorage.getItem('analytics-consent') === 'granted';
}
` };

testRule('no-ineffective-consent-check', {
  invalid: [
    {
      name: 'a store that keeps values as they are has words in it',
      filename: 'app.js',
      files: { 'other.js': 'export const other = 1;\n' },
      code: `import sensors from 'sa-sdk-miniprogram';
export const agree = () => wx.setStorageSync('analyticsConsent', 'agreed');
export const refuse = () => wx.setStorageSync('analyticsConsent', 'refused');
if (wx.getStorageSync('analyticsConsent')) sensors.init();
`,
      errors: [{ messageId: 'ineffective', line: 4 }],
    },
    {
      name: 'a check that is named after what it tells is only named',
      code: `import posthog from 'posthog-js';
const consent = { analytics: () => localStorage.getItem('consent.analytics') === 'granted' };
if (consent.analytics) posthog.init('k');
`,
      errors: [{
        messageId: 'ineffective', line: 3, column: 5, endLine: 3, endColumn: 22,
        suggestions: [{ messageId: 'call', output: `import posthog from 'posthog-js';
const consent = { analytics: () => localStorage.getItem('consent.analytics') === 'granted' };
if (consent.analytics()) posthog.init('k');
` }],
      }],
    },
    {
      name: 'the check is only named',
      filename: 'src/start.ts',
      files: consent,
      code: `import { hasStoredConsent } from './consent';
export function start(run) {
  if (hasStoredConsent) run();
}
`,
      errors: [{
        messageId: 'ineffective', data: { check: 'hasStoredConsent', defect: 'names the check without calling it' }, line: 3, column: 7, endLine: 3, endColumn: 23,
        suggestions: [{ messageId: 'call', output: `import { hasStoredConsent } from './consent';
export function start(run) {
  if (hasStoredConsent()) run();
}
` }],
      }],
    },
    {
      name: 'the promise of an answer is tested',
      filename: 'src/start.ts',
      files: consent,
      code: `import { hasConsent } from './consent';
export async function start(run) {
  if (hasConsent('analytics')) run();
}
`,
      errors: [{ messageId: 'ineffective', data: { check: 'hasConsent()', defect: 'tests a promise, which is there before anybody answers' }, line: 3, column: 7, endLine: 3, endColumn: 30 }],
      output: `import { hasConsent } from './consent';
export async function start(run) {
  if (await hasConsent('analytics')) run();
}
`,
    },
    {
      name: 'the promise of an answer is negated where nothing can be awaited',
      filename: 'src/start.ts',
      files: consent,
      code: `import { hasConsent } from './consent';
export function start(run) {
  const isGranted = hasConsent('analytics');
  if (!isGranted) return;
  run();
}
`,
      errors: [{ messageId: 'ineffective', data: { check: 'hasConsent()', defect: 'tests a promise, which is there before anybody answers' }, line: 4, column: 8, endLine: 4, endColumn: 17 }],
    },
    {
      name: 'a missing answer counts as yes',
      code: `export const mayTrack = stored => stored.analyticsConsent ?? true;\n`,
      errors: [{ messageId: 'ineffective', data: { check: 'stored.analyticsConsent ?? true', defect: 'takes a missing answer for a yes' }, line: 1, column: 35, endLine: 1, endColumn: 66 }],
      output: `export const mayTrack = stored => stored.analyticsConsent ?? false;\n`,
    },
    {
      name: 'a parameter is a yes by default',
      code: `export function start(run, marketingConsent = true) {
  if (marketingConsent) run();
}
`,
      errors: [{ messageId: 'ineffective', data: { check: 'marketingConsent = true', defect: 'takes a missing answer for a yes' }, line: 1, column: 28, endLine: 1, endColumn: 51 }],
      output: `export function start(run, marketingConsent = false) {
  if (marketingConsent) run();
}
`,
    },
    {
      name: 'a failure counts as yes',
      code: `export async function hasConsent() {
  try {
    return (await fetch('/consent')).ok;
  } catch {
    return true;
  }
}
`,
      errors: [{ messageId: 'ineffective', data: { check: 'return true;', defect: 'takes a missing answer for a yes' }, line: 5, column: 5, endLine: 5, endColumn: 17 }],
      output: `export async function hasConsent() {
  try {
    return (await fetch('/consent')).ok;
  } catch {
    return false;
  }
}
`,
    },
    {
      name: 'only a refusal keeps the recording from starting',
      code: `import LogRocket from 'logrocket';
export function record({ consent }) {
  if (consent.sessionReplay !== false) LogRocket.init('a/b');
}
`,
      errors: [{
        messageId: 'ineffective', data: { check: 'consent.sessionReplay !== false', defect: 'turns away only who said no, so that no answer counts as a yes' }, line: 3, column: 7, endLine: 3, endColumn: 38,
      }],
      output: `import LogRocket from 'logrocket';
export function record({ consent }) {
  if (consent.sessionReplay === true) LogRocket.init('a/b');
}
`,
    },
    {
      name: 'any stored text will do',
      code: `import ReactGA from 'react-ga4';
if (localStorage.getItem('analytics-consent')) ReactGA.initialize('G-1');
`,
      errors: [{ messageId: 'ineffective', data: { check: "localStorage.getItem('analytics-consent')", defect: 'looks whether there is an answer and not what it says' }, line: 2, column: 5, endLine: 2, endColumn: 46 }],
    },
    {
      name: 'the environment will do, too',
      code: `import LogRocket from 'logrocket';
export function record({ replayConsent }) {
  if (replayConsent || process.env.SKIP_CONSENT) LogRocket.init('a/b');
}
`,
      errors: [{ messageId: 'ineffective', data: { check: 'replayConsent || process.env.SKIP_CONSENT', defect: 'is passed without consent, too' }, line: 3, column: 7, endLine: 3, endColumn: 48 }],
    },
    {
      name: 'the test is the wrong way round',
      code: `import LogRocket from 'logrocket';
export function record({ replayConsent }) {
  if (replayConsent) return;
  LogRocket.init('a/b');
}
`,
      errors: [{ messageId: 'ineffective', data: { check: 'replayConsent', defect: 'lets through who did not agree' }, line: 3, column: 7, endLine: 3, endColumn: 20 }],
    },
    {
      name: 'both answers start the same',
      code: `import mixpanel from 'mixpanel-browser';
export function start({ analyticsConsent }) {
  if (analyticsConsent) mixpanel.init('token', { persistence: 'localStorage' });
  else mixpanel.init('token', { persistence: 'cookie' });
}
`,
      errors: [{ messageId: 'ineffective', data: { check: 'analyticsConsent', defect: 'collects the same whatever the answer is' }, line: 3, column: 7, endLine: 3, endColumn: 23 }],
    },
    {
      name: 'nobody can refuse the group that is asked for',
      code: `import posthog from 'posthog-js';
if (window.OnetrustActiveGroups.includes('C0001')) posthog.init('key');
`,
      errors: [{ messageId: 'ineffective', data: { check: "window.OnetrustActiveGroups.includes('C0001')", defect: 'asks for a category that nobody can refuse' }, line: 2, column: 5, endLine: 2, endColumn: 50 }],
    },
    {
      name: 'the consent manager is asked whether it is there',
      code: `import posthog from 'posthog-js';
if (typeof window.__tcfapi === 'function') posthog.init('key');
`,
      errors: [{ messageId: 'ineffective', data: { check: "typeof window.__tcfapi === 'function'", defect: 'asks the consent manager for something other than a choice' }, line: 2, column: 5, endLine: 2, endColumn: 42 }],
    },
    {
      name: 'any change of the choices starts it',
      code: `import posthog from 'posthog-js';
window.OneTrust.OnConsentChanged(() => posthog.init('key'));
`,
      errors: [{ messageId: 'ineffective', data: { check: "window.OneTrust.OnConsentChanged(() => posthog.init('key'))", defect: 'looks whether there is an answer and not what it says' }, line: 2, column: 1, endLine: 2, endColumn: 60 }],
    },
    {
      name: 'the test comes after the start',
      code: `import LogRocket from 'logrocket';
export function record({ replayConsent }) {
  LogRocket.init('a/b');
  if (!replayConsent) return;
}
record(window);
`,
      errors: [{ messageId: 'ineffective', data: { check: 'replayConsent', defect: 'comes after what it should keep from happening' }, line: 4, column: 8, endLine: 4, endColumn: 21 }],
    },
    {
      name: 'the answer is a constant',
      code: `export function start(run) {
  const analyticsConsent = true;
  if (analyticsConsent) run();
}
`,
      errors: [{ messageId: 'ineffective', data: { check: 'analyticsConsent', defect: 'is a constant that always says yes' }, line: 3, column: 7, endLine: 3, endColumn: 23 }],
    },
    {
      name: 'a ref is tested and not what it holds',
      files: { 'use-consent.ts': `import { computed, ref } from 'vue';
const answer = ref('open');
export const useConsent = () => ({ hasAnalyticsConsent: computed(() => answer.value === 'given') });
` },
      code: `import { useConsent } from './use-consent';
const { hasAnalyticsConsent } = useConsent();
export function start(run) {
  if (!hasAnalyticsConsent) return;
  run();
}
`,
      errors: [{
        messageId: 'ineffective', data: { check: 'hasAnalyticsConsent', defect: 'tests what holds the answer, which is there whatever the answer is' }, line: 4, column: 8, endLine: 4, endColumn: 27,
        suggestions: [{ messageId: 'read', output: `import { useConsent } from './use-consent';
const { hasAnalyticsConsent } = useConsent();
export function start(run) {
  if (!hasAnalyticsConsent.value) return;
  run();
}
` }],
      }],
    },
    {
      name: 'a signal of a class is tested and not called',
      code: `import { signal } from '@angular/core';
export class Measuring {
  readonly hasConsent = signal(false);
  start(run) {
    if (this.hasConsent) run();
  }
}
`,
      errors: [{
        messageId: 'ineffective', data: { check: 'hasConsent', defect: 'tests what holds the answer, which is there whatever the answer is' }, line: 5, column: 9, endLine: 5, endColumn: 24,
        suggestions: [{ messageId: 'read', output: `import { signal } from '@angular/core';
export class Measuring {
  readonly hasConsent = signal(false);
  start(run) {
    if (this.hasConsent()) run();
  }
}
` }],
      }],
    },
    {
      name: 'an observable is tested',
      code: `import { BehaviorSubject } from 'rxjs';
const analyticsConsent$ = new BehaviorSubject(false).asObservable();
const adConsent$ = new BehaviorSubject(false);
export function start(run) {
  if (adConsent$) run(analyticsConsent$);
}
`,
      errors: [{
        messageId: 'ineffective', data: { check: 'adConsent$', defect: 'tests what holds the answer, which is there whatever the answer is' }, line: 5, column: 7, endLine: 5, endColumn: 17,
        suggestions: [{ messageId: 'read', output: `import { BehaviorSubject } from 'rxjs';
const analyticsConsent$ = new BehaviorSubject(false).asObservable();
const adConsent$ = new BehaviorSubject(false);
export function start(run) {
  if (adConsent$.getValue()) run(analyticsConsent$);
}
` }],
      }],
    },
    {
      name: 'the answer is assigned where it should be compared',
      code: `export function start(consent, run) {
  if (consent.ads = 'granted') run();
}
`,
      errors: [{
        messageId: 'ineffective', data: { check: "consent.ads = 'granted'", defect: 'puts the answer there instead of asking for it' }, line: 2, column: 7, endLine: 2, endColumn: 30,
        suggestions: [{ messageId: 'equals', output: `export function start(consent, run) {
  if (consent.ads === 'granted') run();
}
` }],
      }],
    },
    {
      name: 'each of a list is asked by an async function',
      filename: 'src/start.ts',
      files: consent,
      code: `import { hasConsent } from './consent';
export function start(purposes, run) {
  if (!purposes.every(async purpose => await hasConsent(purpose))) return;
  run();
}
`,
      errors: [{ messageId: 'ineffective', data: { check: 'purposes.every(async purpose => await hasConsent(purpose))', defect: 'tests a promise, which is there before anybody answers' }, line: 3, column: 8, endLine: 3, endColumn: 66 }],
    },
    {
      name: 'a list is filtered by an async function and counted',
      filename: 'src/start.ts',
      files: consent,
      code: `import { hasConsent } from './consent';
export function start(purposes, run) {
  if (purposes.filter(hasConsent).length > 0) run();
}
`,
      errors: [{ messageId: 'ineffective', data: { check: 'purposes.filter(hasConsent)', defect: 'tests a promise, which is there before anybody answers' }, line: 3, column: 7, endLine: 3, endColumn: 45 }],
    },
    {
      name: 'the message is in Chinese',
      locale: 'zh-cn',
      code: `export const mayTrack = stored => stored.analyticsConsent ?? true;\n`,
      errors: [{ message: '“stored.analyticsConsent ?? true”把没有答复当作同意。', line: 1, column: 35, endLine: 1, endColumn: 66 }],
      output: `export const mayTrack = stored => stored.analyticsConsent ?? false;\n`,
    },
    {
      name: 'the answer of a method is not awaited, be its class known by its type alone',
      code: `class Book {\n  async hasConsent(purpose: string): Promise<boolean> {\n    return (await fetch('/consents/' + purpose)).ok;\n  }\n}\nexport class Measuring {\n  constructor(private readonly consents: Book) {}\n  async start(run: () => void) {\n    if (this.consents.hasConsent('analytics')) run();\n  }\n}\n`,
      errors: [{ message: "'hasConsent()' tests a promise, which is there before anybody answers.", line: 9, column: 9 }],
      output: `class Book {\n  async hasConsent(purpose: string): Promise<boolean> {\n    return (await fetch('/consents/' + purpose)).ok;\n  }\n}\nexport class Measuring {\n  constructor(private readonly consents: Book) {}\n  async start(run: () => void) {\n    if (await this.consents.hasConsent('analytics')) run();\n  }\n}\n`,
    },
  ],
  valid: [
    {
      name: 'a store that keeps values as they are has nothing but yes and no',
      filename: 'app.js',
      files: { 'other.js': 'export const other = 1;\n' },
      code: `import sensors from 'sa-sdk-miniprogram';
export const answer = yes => wx.setStorageSync('analyticsConsent', yes === true);
if (wx.getStorageSync('analyticsConsent')) sensors.init();
`,
    },
    {
      name: 'a cookie is stated to be yes or no',
      code: `import posthog from 'posthog-js';
import { useCookie } from '#imports';
const consent = useCookie<boolean | null>('analytics_consent');
if (consent.value ?? false) posthog.init('k');
`,
    },
    {
      name: 'a function that asks is tested for being there',
      code: `function consentDialog() {
  document.body.append('Do you agree?');
}
function acceptConsent() {
  return localStorage.getItem('consent.analytics') === 'granted';
}
if (consentDialog) consentDialog();
if (acceptConsent) acceptConsent();
`,
    },
    { name: 'the answer of a method is awaited', code: `class Book {\n  async hasConsent(purpose: string): Promise<boolean> {\n    return (await fetch('/consents/' + purpose)).ok;\n  }\n}\nexport class Measuring {\n  constructor(private readonly consents: Book) {}\n  async start(run: () => void) {\n    if (await this.consents.hasConsent('analytics')) run();\n  }\n}\n` },
    { name: 'nothing is started where consent is needed', code: `import LogRocket from 'logrocket';\nexport function record(manager: { isConsentRequired(): boolean }, replayConsent: boolean) {\n  if (manager.isConsentRequired() && !replayConsent) return;\n  LogRocket.init('a/b');\n}\n` },
    { name: 'a method answers at once', code: `class Book {\n  hasConsent(purpose: string): boolean {\n    return localStorage.getItem('consent/' + purpose) === 'yes';\n  }\n}\nexport class Measuring {\n  constructor(private readonly consents: Book) {}\n  start(run: () => void) {\n    if (this.consents.hasConsent('analytics')) run();\n  }\n}\n` },
    { name: 'the check is called', filename: 'src/start.ts', files: consent, code: `import { hasStoredConsent } from './consent';\nexport function start(run) {\n  if (hasStoredConsent()) run();\n}\n` },
    { name: 'a signal is called', code: `import { signal } from '@angular/core';\nexport class Measuring {\n  readonly hasConsent = signal(false);\n  start(run) {\n    if (this.hasConsent()) run();\n  }\n}\n` },
    { name: 'a state is what it holds', code: `import { useState } from 'react';\nexport function Measured({ run }) {\n  const [hasConsent] = useState(false);\n  if (hasConsent) run();\n  return null;\n}\n` },
    { name: 'what is assigned is an answer that is read', code: `export function start(run, consent) {\n  if (consent = localStorage.getItem('consent')) run(consent);\n}\n` },
    { name: 'what is assigned is no answer', code: `export function start(settings, run) {\n  if (settings.mode = 'dark') run();\n}\n` },
    { name: 'the answers of a list are awaited first', filename: 'src/start.ts', files: consent, code: `import { hasConsent } from './consent';\nexport async function start(purposes, run) {\n  const answers = await Promise.all(purposes.map(hasConsent));\n  if (answers.every(answer => answer)) run();\n}\n` },
    { name: 'the answer is awaited', filename: 'src/start.ts', files: consent, code: `import { hasConsent } from './consent';\nexport async function start(run) {\n  const isGranted = await hasConsent('analytics');\n  if (isGranted) run();\n}\n` },
    { name: 'a handler is there or not', code: `export const Banner = ({ onConsent }) => <button onClick={() => { if (onConsent) onConsent(); }}>OK</button>;\n` },
    { name: 'a missing answer counts as no', code: `export const mayTrack = stored => stored.analyticsConsent ?? false;\n` },
    { name: 'what is missing is not an answer', code: `export const showsBanner = ({ showConsentBanner = true, consentRequired }) => showConsentBanner && (consentRequired ?? true);\n` },
    { name: 'who records an answer begins with the yes that its button gives', code: `export function saveConsent(api, analyticsConsent = true) {\n  return api.put('/consent', { analyticsConsent });\n}\n` },
    { name: 'a failure counts as no', code: `export async function hasConsent() {\n  try {\n    return (await fetch('/consent')).ok;\n  } catch {\n    return false;\n  }\n}\n` },
    { name: 'the answer has to be true', code: `import LogRocket from 'logrocket';\nexport function record({ consent }) {\n  if (consent.sessionReplay === true) LogRocket.init('a/b');\n}\n` },
    { name: 'a refusal only hides the banner', code: `export const Banner = ({ consent }) => (consent.sessionReplay !== false ? <p>We record sessions.</p> : null);\n` },
    { name: 'the environment can only add a no', code: `import LogRocket from 'logrocket';\nexport function record({ replayConsent }) {\n  if (replayConsent && !process.env.NO_REPLAY) LogRocket.init('a/b');\n}\n` },
    { name: 'the other way is a region without that law', code: `import LogRocket from 'logrocket';\nimport { isGdprRegion, hasConsent } from './consent';\nexport function record() {\n  if (!isGdprRegion() || hasConsent('session-replay')) LogRocket.init('a/b');\n}\n` },
    { name: 'the other branch starts opted out', code: `import mixpanel from 'mixpanel-browser';\nexport function start({ analyticsConsent }) {\n  if (analyticsConsent) mixpanel.init('token');\n  else mixpanel.init('token', { opt_out_tracking_by_default: true });\n}\n` },
    { name: 'the group can be refused', code: `import posthog from 'posthog-js';\nif (window.OnetrustActiveGroups.includes('C0002')) posthog.init('key');\n` },
    { name: 'the manager is there and says yes', code: `import posthog from 'posthog-js';\nif (window.Cookiebot.hasResponse && window.Cookiebot.consent.statistics) posthog.init('key');\n` },
    { name: 'the change is looked at', code: `import posthog from 'posthog-js';\nwindow.OneTrust.OnConsentChanged(event => { if (event.detail.includes('C0002')) posthog.init('key'); });\n` },
    { name: 'the test keeps something else from happening', code: `import LogRocket from 'logrocket';\nimport * as Sentry from '@sentry/browser';\nexport function record({ replayConsent }) {\n  Sentry.init({});\n  if (!replayConsent) return;\n  LogRocket.init('a/b');\n}\n` },
    { name: 'the defect is left to other tools', options: [{ exemptDefects: ['yes-by-default'] }], code: `export const mayTrack = stored => stored.analyticsConsent ?? true;\n` },
  ],
});
