import { testRule } from '../../support/test-rule.js';

/** The project's own check: what the person chose, kept in the browser. */
const consent = "export const hasConsent = (purpose: 'analytics' | 'location'): boolean => localStorage.getItem(`consent-${purpose}`) === 'granted';\n";

/** The same, asked of the own server. */
const asyncConsent = `export async function hasConsent(purpose: string): Promise<boolean> {
  const answer = await fetch(\`/consent/\${purpose}\`);
  const record = (await answer.json()) as { state: string };
  return record.state === 'given';
}
`;

testRule('no-collection-before-consent', {
  valid: [
    {
      name: 'a recorder is shown to whoever pressed for it',
      filename: 'src/App.tsx',
      code: `import { useEffect, useState } from 'react';
function Recorder() {
  useEffect(() => { navigator.mediaDevices.getUserMedia({ audio: true }).then(stream => show(stream.active)); }, []);
  return <p>Here</p>;
}
export function App() {
  const [open, setOpen] = useState(false);
  return open ? <Recorder /> : <button onClick={() => setOpen(true)}>Start</button>;
}
`,
    },
    {
      name: 'a press is told to what shows the recorder by a reducer and a context',
      filename: 'src/App.tsx',
      code: `import { createContext, useContext, useEffect, useReducer } from 'react';
const Flag = createContext(false);
const Turn = createContext((on: boolean) => {});
const reduce = (state: { recording: boolean }, action: { type: string; recording: boolean }) => (action.type === 'set' ? { ...state, recording: action.recording } : state);
function RecordAudio() {
  useEffect(() => { navigator.mediaDevices.getUserMedia({ audio: true }).then(stream => show(stream.active)); }, []);
  return <p>Here</p>;
}
function Mic() { const turn = useContext(Turn); return <button onClick={() => turn(true)}>Record</button>; }
function Content() { return useContext(Flag) ? <RecordAudio /> : <Mic />; }
export function App() {
  const [state, dispatch] = useReducer(reduce, { recording: false });
  return <Turn.Provider value={(recording: boolean) => dispatch({ type: 'set', recording })}><Flag.Provider value={state.recording}><Content /></Flag.Provider></Turn.Provider>;
}
`,
    },
    {
      name: 'a consent manager is asked for the service by its name',
      code: `import * as klaro from 'klaro';
import LogRocket from 'logrocket';
if (klaro.getManager().getConsent('logrocket')) LogRocket.init('a/b');
`,
    },
    {
      name: 'an address among the privacy choices is asked for the purpose',
      code: `import LogRocket from 'logrocket';
const granted = async (topic: string) => {
  const { state } = await $fetch(\`/api/privacy/\${topic}\`);
  return state === 'granted';
};
export async function start() {
  if (await granted('statistics')) LogRocket.init('a/b');
}
`,
    },
    {
      name: 'each of several answers has to be a yes',
      code: `import LogRocket from 'logrocket';
if (['statistics', 'marketing'].every(topic => localStorage.getItem(\`consent-\${topic}\`) === 'granted')) LogRocket.init('a/b');
`,
    },
    {
      name: 'each of the answers that were awaited together has to be a yes',
      files: { 'topics.ts': `export const topics = ['statistics', 'marketing'];
` },
      code: `import LogRocket from 'logrocket';
import { topics } from './topics';
const granted = async (topic: string) => (await (await fetch(\`/api/consents/\${topic}\`)).json()).state === 'granted';
export async function start() {
  const answers = await Promise.all(topics.map(granted));
  if (answers.every(answer => answer === true)) LogRocket.init('a/b');
}
`,
    },
    {
      name: 'a question of its own comes first, and its answer is kept',
      code: `import Taro from '@tarojs/taro';
async function ask() {
  const { confirm } = await Taro.showModal({ title: '记录轨迹', content: '跑步时持续收集您的位置，不同意也可以手动记录。', confirmText: '同意', cancelText: '不同意' });
  Taro.setStorageSync('consent.track', { state: confirm ? 'given' : 'refused', at: Date.now() });
  return confirm;
}
export async function begin() {
  if (!(await ask())) return;
  await Taro.startLocationUpdate({ type: 'gcj02' });
}
`,
    },
    {
      name: 'the yes that is found was given by a press on a button',
      code: `import LogRocket from 'logrocket';
const granted = async () => (await chrome.storage.local.get('consent.analytics'))['consent.analytics'] === true;
document.querySelector('#agree')!.addEventListener('click', () => { void chrome.storage.local.set({ 'consent.analytics': true }); });
chrome.runtime.onStartup.addListener(async () => { if (await granted()) LogRocket.init('a/b'); });
`,
    },
    {
      name: 'an observed choice begins open and is taken from where it is kept',
      code: `import { makeAutoObservable } from 'mobx';
import LogRocket from 'logrocket';
class Privacy {
  analytics = 'open';
  constructor() {
    makeAutoObservable(this);
    const stored = localStorage.getItem('privacy.analytics');
    if (stored === 'granted' || stored === 'refused') this.analytics = stored;
  }
}
const privacy = new Privacy();
export const start = () => { if (privacy.analytics === 'granted') LogRocket.init('a/b'); };
`,
    },
    {
      name: 'an effect that waits until the choice is a yes',
      code: `import { when } from 'mobx';
import mixpanel from 'mixpanel-browser';
when(() => localStorage.getItem('analytics-consent') === 'granted', () => { mixpanel.init('a'); });
`,
    },
    {
      name: 'a place that somebody picks on a map is sent',
      filename: 'place.ts',
      code: `export function choose(): void {
  uni.chooseLocation({ success: ({ name, latitude }) => uni.request({ url: '/meetings', method: 'POST', data: { name, latitude } }) });
}
`,
      files: { 'Meet.vue': '<script setup>\nimport { choose } from "./place";\n</script>\n<template><button @click="choose">Meet</button></template>\n' },
    },
    {
      name: 'what was pasted opens another page of the app',
      filename: 'share.ts',
      code: `export function paste(): void {
  uni.getClipboardData({ success: ({ data }) => uni.navigateTo({ url: \`/pages/share/share?code=\${data}\` }) });
}
`,
      files: { 'Paste.vue': '<script setup>\nimport { paste } from "./share";\n</script>\n<template><button @click="paste">Paste</button></template>\n' },
    },
    {
      name: 'analytics starts only for those who consented',
      files: { 'consent.ts': consent },
      code: `import mixpanel from 'mixpanel-browser';
import { hasConsent } from './consent';

if (hasConsent('analytics')) mixpanel.init('token');
`,
    },
    {
      name: 'analytics starts opted out',
      code: "import mixpanel from 'mixpanel-browser';\n\nmixpanel.init('token', { opt_out_tracking_by_default: true });\n",
    },
    {
      name: 'the check comes first, and its answer is awaited',
      files: { 'consent.ts': asyncConsent },
      code: `import posthog from 'posthog-js';
import { hasConsent } from './consent';

export async function start() {
  if (!(await hasConsent('analytics'))) return;
  posthog.init('key', { api_host: 'https://eu.i.posthog.com' });
}
`,
    },
    {
      name: 'the consent is for the same purpose',
      code: "import mixpanel from 'mixpanel-browser';\nexport function start() {\n  if (window.Cookiebot.consent.statistics) mixpanel.init('token');\n}\n",
    },
    {
      name: 'the camera starts at the press of a button, and its picture stays here',
      code: `export function Mirror({ show }: { show: (stream: MediaStream) => void }) {
  return <button onClick={() => navigator.mediaDevices.getUserMedia({ video: true }).then(show)}>Mirror</button>;
}
`,
    },
    {
      name: 'a notice was agreed to before the page looks where it is',
      files: { 'consent.ts': consent },
      code: `import { hasConsent } from './consent';

if (hasConsent('location')) navigator.geolocation.getCurrentPosition(({ coords }) => console.log(coords.accuracy > 100));
`,
    },
    {
      name: 'the rule knows that the purpose rests on another basis',
      code: "import mixpanel from 'mixpanel-browser';\n\nmixpanel.init('token');\n",
      options: [{ exemptPurposes: ['analytics'] }],
    },
    {
      name: 'a consent manager holds scripts back by itself',
      code: "import mixpanel from 'mixpanel-browser';\n\nmixpanel.init('token');\n",
      policy: 'consent:\n  autoBlocking: true\n',
    },
    {
      name: 'the policy names another basis, and where it is written down',
      code: "navigator.geolocation.watchPosition(({ coords }) => fetch('/fleet', { method: 'POST', body: JSON.stringify(coords) }));\n",
      policy: 'data:\n  - category: user.location.precise\n    purposes: [order-delivery]\n    basis: contract\n    reference: "driver terms, 4"\n',
    },
    {
      name: 'in California people opt out, and are not asked first',
      code: "import mixpanel from 'mixpanel-browser';\n\nmixpanel.init('token');\n",
      policy: 'jurisdictions: [us-ca]\n',
    },
    {
      name: 'in the European Union consent for the purpose is enough to track a place',
      files: { 'consent.ts': asyncConsent },
      policy: 'jurisdictions: [eu]\n',
      code: `import { hasConsent } from './consent';
export async function follow() {
  if (await hasConsent('location')) navigator.geolocation.watchPosition(({ coords }) => fetch('/place', { method: 'POST', body: JSON.stringify(coords) }));
}
`,
    },
    {
      name: 'a person presses a button before the page of a mini-program asks where it is',
      code: "Page({\n  onTapHere() {\n    wx.getLocation({ success: place => this.setData({ near: place.latitude > 31 }) });\n  },\n});\n",
      filename: 'pages/near/near.js',
      files: { 'pages/near/near.wxml': '<button bindtap="onTapHere">Near me</button>' },
    },
    {
      name: 'a script written into the page is there only for those who consented',
      files: { 'consent.ts': consent },
      code: `import Script from 'next/script';
import { hasConsent } from './consent';

export default function Root() {
  return <body>{hasConsent('analytics') && <Script id="clarity">{\`(function(c,l,a,r,i,t,y){
    t=l.createElement(r);t.async=1;t.src="https://www.clarity.ms/tag/"+i;
  })(window, document, "clarity", "script", "\${process.env.KEY}");\`}</Script>}</body>;
}
`,
    },
    {
      name: 'a script written into the page denies all storage before it configures the tag',
      code: `export const Tag = () => <script dangerouslySetInnerHTML={{ __html: \`
  window.dataLayer = window.dataLayer || [];
  function gtag(){dataLayer.push(arguments);}
  gtag('consent', 'default', { analytics_storage: 'denied' });
  gtag('config', 'G-1');
\` }} />;
`,
    },
    {
      name: 'a script that a consent manager starts, data, and a script of the site itself are written into the page',
      code: `export const Tags = () => <>
  <script type="text/plain" data-category="analytics">{\`var s = document.createElement('script'); s.src = 'https://www.clarity.ms/tag/a';\`}</script>
  <script type="text/plain" data-category="analytics" src="https://www.clarity.ms/tag/a" />
  <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: \`{ "@type": "WebSite" }\` }} />
  <script>{\`document.documentElement.className = 'dark';\`}</script>
</>;
`,
    },
    {
      name: 'the camera of the back starts with the scanner, and its picture stays here',
      code: `import { useEffect, useRef } from 'react';
export function Scanner() {
  const video = useRef<HTMLVideoElement>(null);
  useEffect(() => {
    navigator.mediaDevices.getUserMedia({ video: { facingMode: { ideal: 'environment' } }, audio: false }).then(stream => { video.current!.srcObject = stream; });
  }, []);
  return <video ref={video} />;
}
`,
    },
    {
      name: 'the button that was pressed says yes, beside one that says no',
      filename: 'src/a.ts',
      code: `import { Alert } from 'react-native';
import { readRecords } from 'react-native-health-connect';
function ask(): Promise<boolean> {
  return new Promise((resolve) => {
    Alert.alert('步数单独同意', '我们需要读取您的步数（健康信息）并上传。', [
      { text: '不同意', onPress: () => resolve(false) },
      { text: '同意', onPress: () => resolve(true) },
    ], { cancelable: true, onDismiss: () => resolve(false) });
  });
}
export async function sync() {
  if (!(await ask())) return;
  const r = await readRecords('Steps', { timeRangeFilter: { operator: 'after', startTime: 'y' } });
  await fetch('/s', { method: 'POST', body: JSON.stringify(r) });
}

`,
    },
  ],
  invalid: [
    {
      name: "Google's tag is configured, and nothing is said of consent",
      filename: 'src/tag.js',
      code: 'function gtag() { window.dataLayer.push(arguments) }\nif (window.dataLayer) {\n  gtag("js", new Date())\n  gtag("config", "G-1")\n}\n',
      errors: [{
        messageId: 'unguarded', line: 4, column: 3, endLine: 4, endColumn: 24,
        suggestions: [
          { messageId: 'onlyIf', output: 'function hasConsent(purpose) {\n  return localStorage.getItem(`consent:${purpose}`) === "granted"\n}\n\nfunction gtag() { window.dataLayer.push(arguments) }\nif (window.dataLayer) {\n  gtag("js", new Date())\n  if (hasConsent("analytics")) {\n    gtag("config", "G-1")\n  }\n}\n' },
          { messageId: 'denyFirst', output: 'function gtag() { window.dataLayer.push(arguments) }\nif (window.dataLayer) {\n  gtag("js", new Date())\n  gtag("consent", "default", { ad_storage: "denied", ad_user_data: "denied", ad_personalization: "denied", analytics_storage: "denied" })\n  gtag("config", "G-1")\n}\n' },
        ],
      }],
    },
    {
      name: 'a recorder is shown by itself, too',
      filename: 'src/App.tsx',
      code: `import { useEffect, useState } from 'react';
function Recorder() {
  useEffect(() => { navigator.mediaDevices.getUserMedia({ audio: true }).then(stream => show(stream.active)); }, []);
  return <p>Here</p>;
}
export function App() {
  const [open, setOpen] = useState(false);
  useEffect(() => setOpen(true), []);
  return open ? <Recorder /> : <button onClick={() => setOpen(true)}>Start</button>;
}
`,
      errors: [{ messageId: 'onLoad', line: 3, column: 21, endLine: 3, endColumn: 73, suggestions: 1 }],
    },
    {
      name: 'a form that somebody opens finds out where they are',
      filename: 'src/App.tsx',
      code: `import { useEffect, useState } from 'react';
function NoteForm() {
  useEffect(() => { navigator.geolocation.getCurrentPosition(({ coords }) => show(coords.latitude)); }, []);
  return <p>Here</p>;
}
export function App() {
  const [open, setOpen] = useState(false);
  return open ? <NoteForm /> : <button onClick={() => setOpen(true)}>Start</button>;
}
`,
      errors: [{ messageId: 'onLoad', line: 3, column: 21, endLine: 3, endColumn: 100, suggestions: 1 }],
    },
    {
      name: 'a consent manager is asked for another service',
      code: `import * as klaro from 'klaro';
import LogRocket from 'logrocket';
if (klaro.getManager().getConsent('youtube')) LogRocket.init('a/b');
`,
      errors: [{ messageId: 'unguarded', data: { api: 'logrocket.init', category: 'behaviour profile', gap: 'the check is for another purpose', level: 'consent for this purpose' }, line: 3, column: 47, endLine: 3, endColumn: 68 }],
    },
    {
      name: 'the address is of a document',
      code: `import LogRocket from 'logrocket';
const granted = async (topic: string) => {
  const { state } = await $fetch(\`/api/privacy-policy/\${topic}\`);
  return state === 'granted';
};
export async function start() {
  if (await granted('statistics')) LogRocket.init('a/b');
}
`,
      errors: [{ messageId: 'unguarded', data: { api: 'logrocket.init', category: 'behaviour profile', gap: 'nothing checks for consent', level: 'consent for this purpose' }, line: 7, column: 36, endLine: 7, endColumn: 57 }],
    },
    {
      name: 'one of several answers suffices, and one of them is about something else',
      code: `import LogRocket from 'logrocket';
if (['statistics', 'marketing'].some(topic => localStorage.getItem(\`consent-\${topic}\`) === 'granted')) LogRocket.init('a/b');
`,
      errors: [{ messageId: 'unguarded', data: { api: 'logrocket.init', category: 'behaviour profile', gap: 'the check is for another purpose', level: 'consent for this purpose' }, line: 2, column: 104, endLine: 2, endColumn: 125, suggestions: 1 }],
    },
    {
      name: 'one of the answers that were awaited together suffices',
      files: { 'topics.ts': `export const topics = ['statistics', 'marketing'];
` },
      code: `import LogRocket from 'logrocket';
import { topics } from './topics';
const granted = async (topic: string) => (await (await fetch(\`/api/consents/\${topic}\`)).json()).state === 'granted';
export async function start() {
  const answers = await Promise.all(topics.map(granted));
  if (answers.some(answer => answer === true)) LogRocket.init('a/b');
}
`,
      errors: [{ messageId: 'unguarded', data: { api: 'logrocket.init', category: 'behaviour profile', gap: 'the check is for another purpose', level: 'consent for this purpose' }, line: 6, column: 48, endLine: 6, endColumn: 69 }],
    },
    {
      name: 'the answer to a question is not kept',
      code: `import Taro from '@tarojs/taro';
async function ask() {
  const { confirm } = await Taro.showModal({ title: '记录轨迹', content: '跑步时持续收集您的位置，不同意也可以手动记录。', confirmText: '同意', cancelText: '不同意' });
  return confirm;
}
export async function begin() {
  if (!(await ask())) return;
  await Taro.startLocationUpdate({ type: 'gcj02' });
}
`,
      errors: [{ messageId: 'unguarded', data: { api: '@tarojs/taro.startLocationUpdate', category: 'precise location', gap: 'the check is for a weaker kind of consent', level: 'separate consent' }, line: 8, column: 9, endLine: 8, endColumn: 52 }],
    },
    {
      name: 'the program wrote the yes itself as it was installed',
      code: `import LogRocket from 'logrocket';
const granted = async () => (await chrome.storage.local.get('consent.analytics'))['consent.analytics'] === true;
chrome.runtime.onInstalled.addListener(() => { void chrome.storage.local.set({ 'consent.analytics': true }); });
chrome.runtime.onStartup.addListener(async () => { if (await granted()) LogRocket.init('a/b'); });
`,
      errors: [{ messageId: 'unguarded', data: { api: 'logrocket.init', category: 'behaviour profile', gap: 'the check is always true', level: 'consent for this purpose' }, line: 4, column: 73, endLine: 4, endColumn: 94 }],
    },
    {
      name: 'a remote switch is called consent',
      code: `import * as LaunchDarkly from 'launchdarkly-js-client-sdk';
import LogRocket from 'logrocket';
const flags = LaunchDarkly.initialize('id', { anonymous: true });
if (flags.variation('analytics-consent', false)) LogRocket.init('a/b');
`,
      errors: [{ messageId: 'unguarded', data: { api: 'logrocket.init', category: 'behaviour profile', gap: 'nothing checks for consent', level: 'consent for this purpose' }, line: 4, column: 50, endLine: 4, endColumn: 71 }],
    },
    {
      name: 'a switch of the program is called consent',
      files: { 'toggles.ts': `export const isFeatureEnabled = (name: string): boolean => window.toggles.isFeatureEnabled(name);
` },
      code: `import LogRocket from 'logrocket';
import { isFeatureEnabled } from './toggles';
export const start = () => { if (isFeatureEnabled('analytics-consent')) LogRocket.init('a/b'); };
`,
      errors: [{ messageId: 'unguarded', data: { api: 'logrocket.init', category: 'behaviour profile', gap: 'nothing checks for consent', level: 'consent for this purpose' }, line: 3, column: 73, endLine: 3, endColumn: 94 }],
    },
    {
      name: 'an effect that waits until there is any answer',
      code: `import { when } from 'mobx';
import mixpanel from 'mixpanel-browser';
when(() => localStorage.getItem('analytics-consent') !== null, () => { mixpanel.init('a'); });
`,
      errors: [{ messageId: 'unguarded', line: 3, column: 72, endLine: 3, endColumn: 90, suggestions: 2 }],
    },
    {
      name: 'where somebody roughly is is sent, on a tap',
      filename: 'place.ts',
      code: `export function choose(): void {
  uni.getFuzzyLocation({ success: ({ latitude }) => uni.request({ url: '/meetings', method: 'POST', data: { latitude } }) });
}
`,
      files: { 'Meet.vue': '<script setup>\nimport { choose } from "./place";\n</script>\n<template><button @click="choose">Meet</button></template>\n' },
      errors: [{ messageId: 'unguarded', data: { api: 'uni.getFuzzyLocation', category: 'coarse location', gap: 'nothing checks for consent', level: 'an acknowledged privacy notice' }, line: 2, column: 3, endLine: 2, endColumn: 125, suggestions: 1 }],
    },
    {
      name: 'a page opens the map of places to pick from as it loads, and sends what is picked',
      filename: 'pages/meet/meet.js',
      code: `Page({
  onLoad() {
    wx.chooseLocation({ success: ({ name }) => wx.request({ url: '/meetings', method: 'POST', data: { name } }) });
  },
});
`,
      files: {},
      errors: [{ messageId: 'onLoad', data: { api: 'wx.chooseLocation', category: 'coarse location', gap: 'nothing checks for consent', level: 'an acknowledged privacy notice' }, line: 3, column: 5, endLine: 3, endColumn: 115, suggestions: 1 }],
    },
    {
      name: 'what was pasted opens a page of the web',
      filename: 'share.ts',
      code: `export function paste(): void {
  uni.getClipboardData({ success: ({ data }) => { location.href = \`/share?code=\${data}\`; } });
}
`,
      files: { 'Paste.vue': '<script setup>\nimport { paste } from "./share";\n</script>\n<template><button @click="paste">Paste</button></template>\n' },
      errors: [{ messageId: 'unguarded', data: { api: 'uni.getClipboardData', category: 'clipboard', gap: 'nothing checks for consent', level: 'an acknowledged privacy notice' }, line: 2, column: 3, endLine: 2, endColumn: 94, suggestions: 1 }],
    },
    {
      name: 'the camera of the back starts with the page, and its picture is sent',
      code: `import { useEffect, useRef } from 'react';
export function Scanner() {
  const video = useRef<HTMLVideoElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } }).then(stream => { video.current!.srcObject = stream; });
  }, []);
  const send = () => {
    canvas.current!.getContext('2d')!.drawImage(video.current!, 0, 0);
    void fetch('/scans', { method: 'POST', body: canvas.current!.toDataURL() });
  };
  return <><video ref={video} /><canvas ref={canvas} /><button onClick={send} /></>;
}
`,
      errors: [{
        messageId: 'unguarded', data: { api: 'navigator.mediaDevices.getUserMedia', category: 'camera image', gap: 'nothing checks for consent', level: 'an acknowledged privacy notice' }, line: 6, column: 5, endLine: 6, endColumn: 82,
        suggestions: [{ messageId: 'earlyReturn', data: { guard: "hasConsent('camera-image')" }, output: `import { useEffect, useRef } from 'react';

export function hasConsent(purpose: string): boolean {
  return localStorage.getItem(\`consent:\${purpose}\`) === 'granted';
}
export function Scanner() {
  const video = useRef<HTMLVideoElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    if (!hasConsent('camera-image')) return;
    navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } }).then(stream => { video.current!.srcObject = stream; });
  }, []);
  const send = () => {
    canvas.current!.getContext('2d')!.drawImage(video.current!, 0, 0);
    void fetch('/scans', { method: 'POST', body: canvas.current!.toDataURL() });
  };
  return <><video ref={video} /><canvas ref={canvas} /><button onClick={send} /></>;
}
` }],
      }],
    },
    {
      name: 'a script written into the page loads the recorder of somebody else',
      files: { 'consent.ts': consent },
      code: `import Script from 'next/script';

export default function Root() {
  return <body><Script id="clarity">{\`(function(c,l,a,r,i,t,y){
    t=l.createElement(r);t.async=1;t.src="https://www.clarity.ms/tag/"+i;
  })(window, document, "clarity", "script", "\${process.env.KEY}");\`}</Script></body>;
}
`,
      errors: [{ messageId: 'unguarded', data: { api: 'document.createElement.src', category: 'behaviour profile', gap: 'nothing checks for consent', level: 'consent for this purpose' }, line: 5, column: 36, endLine: 5, endColumn: 73 }],
    },
    {
      name: 'a script written into the page configures a tag, whatever a name in the component around means',
      code: `export function Tag({ gtag }: { gtag: (name: string) => void }) {
  gtag('ready');
  return <script dangerouslySetInnerHTML={{ __html: \`
    window.dataLayer = window.dataLayer || [];
    function gtag(){dataLayer.push(arguments);}
    gtag('config', '\${process.env.ID}');
  \` }} />;
}
`,
      errors: [{ messageId: 'unguarded', data: { api: 'dataLayer.push', category: 'behaviour profile', gap: 'nothing checks for consent', level: 'consent for this purpose' }, line: 6, column: 5, endLine: 6, endColumn: 40 }],
    },
    {
      name: 'analytics starts with the page',
      files: { 'consent.ts': consent },
      code: "import mixpanel from 'mixpanel-browser';\n\nmixpanel.init('token');\n",
      errors: [{
        messageId: 'unguarded', data: { api: 'mixpanel-browser.init', category: 'behaviour profile', gap: 'nothing checks for consent', level: 'consent for this purpose' }, line: 3, column: 1, endLine: 3, endColumn: 23,
        suggestions: [
          { messageId: 'onlyIf', data: { guard: "hasConsent('analytics')" }, output: `import mixpanel from 'mixpanel-browser';
import { hasConsent } from './consent';

if (hasConsent('analytics')) {
  mixpanel.init('token');
}
` },
          { messageId: 'startOptedOut', data: { option: 'opt_out_tracking_by_default: true' }, output: `import mixpanel from 'mixpanel-browser';

mixpanel.init('token', { opt_out_tracking_by_default: true });
` },
        ],
      }],
    },
    {
      name: 'analytics starts with an option that opts nobody out',
      code: "import mixpanel from 'mixpanel-browser';\n\nmixpanel.init('token', { debug: true });\n",
      errors: [{
        messageId: 'unguarded', data: { api: 'mixpanel-browser.init', category: 'behaviour profile', gap: 'nothing checks for consent', level: 'consent for this purpose' }, line: 3, column: 1, endLine: 3, endColumn: 40,
        suggestions: [{ messageId: 'startOptedOut', data: { option: 'opt_out_tracking_by_default: true' }, output: `import mixpanel from 'mixpanel-browser';

mixpanel.init('token', { debug: true, opt_out_tracking_by_default: true });
` }],
      }],
    },
    {
      name: 'the check comes after the start',
      files: { 'consent.ts': asyncConsent },
      code: `import posthog from 'posthog-js';
import { hasConsent } from './consent';

export async function start() {
  posthog.init('key', { api_host: 'https://eu.i.posthog.com' });
  if (!(await hasConsent('analytics'))) return;
}
`,
      errors: [{
        messageId: 'unguarded', data: { api: 'posthog-js.init', category: 'behaviour profile', gap: 'nothing checks for consent', level: 'consent for this purpose' }, line: 5, column: 3, endLine: 5, endColumn: 64,
        suggestions: [
          { messageId: 'earlyReturn', data: { guard: "hasConsent('analytics')" }, output: `import posthog from 'posthog-js';
import { hasConsent } from './consent';

export async function start() {
  if (!(await hasConsent('analytics'))) return;
  posthog.init('key', { api_host: 'https://eu.i.posthog.com' });
  if (!(await hasConsent('analytics'))) return;
}
` },
          { messageId: 'startOptedOut', data: { option: 'opt_out_capturing_by_default: true' }, output: `import posthog from 'posthog-js';
import { hasConsent } from './consent';

export async function start() {
  posthog.init('key', { api_host: 'https://eu.i.posthog.com', opt_out_capturing_by_default: true });
  if (!(await hasConsent('analytics'))) return;
}
` },
        ],
      }],
    },
    {
      name: 'the consent is for another purpose',
      code: "import mixpanel from 'mixpanel-browser';\nexport function start() {\n  if (window.Cookiebot.consent.marketing) mixpanel.init('token');\n}\n",
      errors: [{
        messageId: 'unguarded', data: { api: 'mixpanel-browser.init', category: 'behaviour profile', gap: 'the check is for another purpose', level: 'consent for this purpose' }, line: 3, column: 43, endLine: 3, endColumn: 65,
        suggestions: [{ messageId: 'earlyReturn', data: { guard: "hasConsent('analytics')" }, output: `import mixpanel from 'mixpanel-browser';

export function hasConsent(purpose: string): boolean {
  return localStorage.getItem(\`consent:\${purpose}\`) === 'granted';
}
export function start() {
  if (window.Cookiebot.consent.marketing) {
    if (!hasConsent('analytics')) return;
    mixpanel.init('token');
  }
}
` }, { messageId: 'startOptedOut', data: { option: 'opt_out_tracking_by_default: true' }, output: `import mixpanel from 'mixpanel-browser';
export function start() {
  if (window.Cookiebot.consent.marketing) mixpanel.init('token', { opt_out_tracking_by_default: true });
}
` }],
      }],
    },
    {
      name: 'the camera starts as soon as the component is shown',
      code: `import { useEffect } from 'react';
export function Mirror({ show }: { show: (stream: MediaStream) => void }) {
  useEffect(() => {
    void navigator.mediaDevices.getUserMedia({ video: true }).then(show);
  }, [show]);
  return <video />;
}
`,
      errors: [{ messageId: 'onLoad', data: { api: 'navigator.mediaDevices.getUserMedia', category: 'camera image', gap: 'nothing checks for consent', level: 'an acknowledged privacy notice' }, line: 4, column: 10, endLine: 4, endColumn: 62, suggestions: 1 }],
    },
    {
      name: 'the page looks where it is as it loads',
      files: { 'consent.ts': consent },
      code: 'navigator.geolocation.getCurrentPosition(({ coords }) => console.log(coords.accuracy > 100));\n',
      errors: [{
        messageId: 'onLoad', data: { api: 'navigator.geolocation.getCurrentPosition', category: 'precise location', gap: 'nothing checks for consent', level: 'an acknowledged privacy notice' }, line: 1, column: 1, endLine: 1, endColumn: 93,
        suggestions: [{ messageId: 'onlyIf', data: { guard: "hasConsent('location')" }, output: `import { hasConsent } from './consent';
if (hasConsent('location')) {
  navigator.geolocation.getCurrentPosition(({ coords }) => console.log(coords.accuracy > 100));
}
` }],
      }],
    },
    {
      name: 'only another purpose rests on another basis',
      code: "import mixpanel from 'mixpanel-browser';\n\nmixpanel.init('token');\n",
      options: [{ exemptPurposes: ['advertising'] }],
      errors: [{
        messageId: 'unguarded', data: { api: 'mixpanel-browser.init', category: 'behaviour profile', gap: 'nothing checks for consent', level: 'consent for this purpose' }, line: 3, column: 1, endLine: 3, endColumn: 23,
        suggestions: [{ messageId: 'startOptedOut', data: { option: 'opt_out_tracking_by_default: true' }, output: `import mixpanel from 'mixpanel-browser';

mixpanel.init('token', { opt_out_tracking_by_default: true });
` }],
      }],
    },
    {
      name: 'no consent manager is said to hold scripts back, in Chinese',
      code: "import mixpanel from 'mixpanel-browser';\n\nmixpanel.init('token');\n",
      policy: 'consent:\n  autoBlocking: false\n',
      locale: 'zh-cn',
      errors: [{
        message: '“mixpanel-browser.init”收集用户画像，而到达此处的路径上没有任何同意检查；在此之前取得针对该目的的同意即可满足本规则。', line: 3, column: 1, endLine: 3, endColumn: 23,
        suggestions: [{ desc: '以“opt_out_tracking_by_default: true”启动', output: `import mixpanel from 'mixpanel-browser';

mixpanel.init('token', { opt_out_tracking_by_default: true });
` }],
      }],
    },
    {
      name: 'the policy names another basis and no reference for it',
      code: "navigator.geolocation.watchPosition(({ coords }) => fetch('/fleet', { method: 'POST', body: JSON.stringify(coords) }));\n",
      policy: 'data:\n  - category: user.location.precise\n    purposes: [order-delivery]\n    basis: contract\n',
      errors: [{ messageId: 'unguarded', data: { api: 'navigator.geolocation.watchPosition', category: 'precise location', gap: 'nothing checks for consent', level: 'separate consent' }, line: 1, column: 1, endLine: 1, endColumn: 119, suggestions: 1 }],
    },
    {
      name: 'California is one jurisdiction of two, and the other asks first',
      code: "import mixpanel from 'mixpanel-browser';\n\nmixpanel.init('token');\n",
      policy: 'jurisdictions: [us-ca, eu]\n',
      errors: [{
        messageId: 'unguarded', data: { api: 'mixpanel-browser.init', category: 'behaviour profile', gap: 'nothing checks for consent', level: 'consent for this purpose' }, line: 3, column: 1, endLine: 3, endColumn: 23,
        suggestions: [{ messageId: 'startOptedOut', data: { option: 'opt_out_tracking_by_default: true' }, output: `import mixpanel from 'mixpanel-browser';

mixpanel.init('token', { opt_out_tracking_by_default: true });
` }],
      }],
    },
    {
      name: 'in China tracking a place wants separate consent',
      files: { 'consent.ts': asyncConsent },
      policy: 'jurisdictions: [cn]\n',
      code: `import { hasConsent } from './consent';
export async function follow() {
  if (await hasConsent('location')) navigator.geolocation.watchPosition(({ coords }) => fetch('/place', { method: 'POST', body: JSON.stringify(coords) }));
}
`,
      errors: [{ messageId: 'unguarded', data: { api: 'navigator.geolocation.watchPosition', category: 'precise location', gap: 'the check is for a weaker kind of consent', level: 'separate consent' }, line: 3, column: 37, endLine: 3, endColumn: 155, suggestions: 1 }],
    },
    {
      name: 'the page of a mini-program asks where it is as it loads',
      code: "Page({\n  onLoad() {\n    wx.getLocation({ success: place => this.setData({ near: place.latitude > 31 }) });\n  },\n});\n",
      filename: 'pages/near/near.js',
      files: {},
      errors: [{ messageId: 'onLoad', data: { api: 'wx.getLocation', category: 'precise location', gap: 'nothing checks for consent', level: 'an acknowledged privacy notice' }, line: 3, column: 5, endLine: 3, endColumn: 86, suggestions: 1 }],
    },
    {
      name: 'an effect starts analytics, where an answer cannot be awaited',
      files: { 'lib/consent.ts': asyncConsent },
      filename: 'app/root.tsx',
      code: `'use client';
import { useEffect } from 'react';
import posthog from 'posthog-js';

export function Root() {
  useEffect(() => {
    posthog.init('key', { api_host: 'https://eu.i.posthog.com' });
  }, []);
  return null;
}
`,
      errors: [{
        messageId: 'unguarded', data: { api: 'posthog-js.init', category: 'behaviour profile', gap: 'nothing checks for consent', level: 'consent for this purpose' }, line: 7, column: 5, endLine: 7, endColumn: 66,
        suggestions: [
          { messageId: 'onlyIf', data: { guard: "hasConsent('analytics')" }, output: `'use client';
import { useEffect } from 'react';
import posthog from 'posthog-js';
import { hasConsent } from '../lib/consent';

export function Root() {
  useEffect(() => {
    void hasConsent('analytics').then(isGranted => {
      if (isGranted) posthog.init('key', { api_host: 'https://eu.i.posthog.com' });
    });
  }, []);
  return null;
}
` },
          { messageId: 'startOptedOut', data: { option: 'opt_out_capturing_by_default: true' }, output: `'use client';
import { useEffect } from 'react';
import posthog from 'posthog-js';

export function Root() {
  useEffect(() => {
    posthog.init('key', { api_host: 'https://eu.i.posthog.com', opt_out_capturing_by_default: true });
  }, []);
  return null;
}
` },
        ],
      }],
    },
    {
      name: 'a function that has to return something starts analytics',
      files: { 'consent.ts': consent },
      code: `import mixpanel from 'mixpanel-browser';
export function start(token: string): boolean {
  mixpanel.init(token);
  return true;
}
`,
      errors: [{
        messageId: 'unguarded', data: { api: 'mixpanel-browser.init', category: 'behaviour profile', gap: 'nothing checks for consent', level: 'consent for this purpose' }, line: 3, column: 3, endLine: 3, endColumn: 23,
        suggestions: [{ messageId: 'startOptedOut', data: { option: 'opt_out_tracking_by_default: true' }, output: `import mixpanel from 'mixpanel-browser';
export function start(token: string): boolean {
  mixpanel.init(token, { opt_out_tracking_by_default: true });
  return true;
}
` }],
      }],
    },
    {
      name: 'a condition without braces starts analytics, in a file that writes no semicolons',
      files: { 'consent.ts': consent },
      code: `import mixpanel from "mixpanel-browser"

export const start = (isProduction: boolean) => {
  if (isProduction) mixpanel.init("token")
}
`,
      errors: [{
        messageId: 'unguarded', data: { api: 'mixpanel-browser.init', category: 'behaviour profile', gap: 'nothing checks for consent', level: 'consent for this purpose' }, line: 4, column: 21, endLine: 4, endColumn: 43,
        suggestions: [
          { messageId: 'earlyReturn', data: { guard: 'hasConsent("analytics")' }, output: `import mixpanel from "mixpanel-browser"
import { hasConsent } from "./consent"

export const start = (isProduction: boolean) => {
  if (isProduction) {
    if (!hasConsent("analytics")) return
    mixpanel.init("token")
  }
}
` },
          { messageId: 'startOptedOut', data: { option: 'opt_out_tracking_by_default: true' }, output: `import mixpanel from "mixpanel-browser"

export const start = (isProduction: boolean) => {
  if (isProduction) mixpanel.init("token", { opt_out_tracking_by_default: true })
}
` },
        ],
      }],
    },
    {
      name: 'an arrow function gives what the start gives, and a module of CommonJS is no place for an import',
      files: { 'consent.ts': consent },
      filename: 'start.cjs',
      code: "const mixpanel = require('mixpanel-browser');\nexports.start = () => mixpanel.init('token');\n",
      errors: [{
        messageId: 'unguarded', data: { api: 'mixpanel-browser.init', category: 'behaviour profile', gap: 'nothing checks for consent', level: 'consent for this purpose' }, line: 2, column: 23, endLine: 2, endColumn: 45,
        suggestions: [
          { messageId: 'earlyReturn', data: { guard: "hasConsent('analytics')" }, output: `const mixpanel = require('mixpanel-browser');
const { hasConsent } = require('./consent');
exports.start = () => {
  if (!hasConsent('analytics')) return;
  return mixpanel.init('token');
};
` },
          { messageId: 'startOptedOut', data: { option: 'opt_out_tracking_by_default: true' }, output: `const mixpanel = require('mixpanel-browser');
exports.start = () => mixpanel.init('token', { opt_out_tracking_by_default: true });
` },
        ],
      }],
    },
    {
      name: 'the button of a question that says no collects, too',
      filename: 'src/a.ts',
      code: `import { Alert } from 'react-native';
import { readRecords } from 'react-native-health-connect';
const read = async () => { const r = await readRecords('Steps', { timeRangeFilter: { operator: 'after', startTime: 'x' } }); await fetch('/s', { method: 'POST', body: JSON.stringify(r) }); };
export function ask() {
  Alert.alert('Upload steps?', 'May we upload your step count?', [
    { text: 'No', onPress: () => void other() },
    { text: 'I agree', onPress: () => void read() },
  ]);
}
const other = async () => { const r = await readRecords('Steps', { timeRangeFilter: { operator: 'after', startTime: 'y' } }); await fetch('/s', { method: 'POST', body: JSON.stringify(r) }); };
`,
      errors: [{ messageId: 'unguarded', data: { api: 'react-native-health-connect.readRecords', category: 'health data', gap: 'nothing checks for consent', level: 'separate consent' }, line: 10, column: 45, endLine: 10, endColumn: 125 }],
    },
    {
      name: 'putting the question away counts as a yes',
      filename: 'src/a.ts',
      code: `import { Alert } from 'react-native';
import { readRecords } from 'react-native-health-connect';
function ask(): Promise<boolean> {
  return new Promise((resolve) => {
    Alert.alert('Upload steps?', 'May we upload your step count?', [
      { text: 'No', onPress: () => resolve(false) },
      { text: 'I agree', onPress: () => resolve(true) },
    ], { cancelable: true, onDismiss: () => resolve(true) });
  });
}
export async function sync() {
  if (!(await ask())) return;
  const r = await readRecords('Steps', { timeRangeFilter: { operator: 'after', startTime: 'y' } });
  await fetch('/s', { method: 'POST', body: JSON.stringify(r) });
}
`,
      errors: [{ messageId: 'unguarded', data: { api: 'react-native-health-connect.readRecords', category: 'health data', gap: 'nothing checks for consent', level: 'separate consent' }, line: 13, column: 19, endLine: 13, endColumn: 99 }],
    },
  ],
});
