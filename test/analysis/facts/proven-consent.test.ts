import assert from 'node:assert/strict';
import { emptyLayout, ProjectAnalysis, type ConsentLevel } from '../../../analysis/index.js';
import { engineInputs } from '../../../eslint-plugin/project/engine-inputs.js';
import { defaultContext } from '../../../analysis/facts/context.js';

/** The consent that is proven before each collection, in the order of files and lines: its level, or the gap. */
function provenIn(files: Readonly<Record<string, string>>, level: ConsentLevel = 'purpose'): readonly string[] {
  const analysis = new ProjectAnalysis({ ...engineInputs(), context: defaultContext, layout: emptyLayout });
  for (const [path, text] of Object.entries(files)) analysis.setFile(path, text);
  return [...analysis.facts().files.values()].flatMap(({ collections }) => collections.map(({ category, purpose, prove }) => {
    const proof = prove({ category, purposes: purpose === undefined ? [] : [purpose], level });
    return proof.proven ? proof.level : proof.gap;
  }));
}

describe('the consent that is proven', () => {
  it('by a field that is kept for a purpose, where a button put the yes', () => {
    const page = (test: string, label = 'Yes, count my visits') => provenIn({ 'App.tsx': `import { useEffect, useState } from 'react';
import posthog from 'posthog-js';
export function App() {
  const [privacy, setPrivacy] = useState({ analytics: 'unasked' });
  useEffect(() => { if (${test}) posthog.init('k'); }, [privacy]);
  return <><button onClick={() => setPrivacy({ analytics: 'granted' })}>${label}</button><button onClick={() => setPrivacy({ analytics: 'refused' })}>No</button></>;
}` });
    assert.deepEqual(page("privacy.analytics === 'granted'"), ['purpose']);
    assert.deepEqual(page("privacy.analytics !== 'refused'"), ['none']);
    assert.deepEqual(page("privacy.analytics === 'granted'", 'Close'), ['none']);
  });

  it('by a store of another file, where a button put the yes', () => {
    const store = `import { defineStore } from 'pinia';
export const usePrivacy = defineStore('privacy', { state: () => ({ analytics: 'unasked', theme: 'dark' }), actions: { decide(choice) { this.analytics = choice; } } });`;
    const banner = `<script setup>\nimport { usePrivacy } from './privacy';\nconst privacy = usePrivacy();\n</script>\n<template><button @click="privacy.decide('granted')">Yes</button><button @click="privacy.decide('refused')">No</button></template>`;
    const start = (test: string) => provenIn({ 'Banner.vue': banner, 'privacy.ts': store, 'start.ts': `import posthog from 'posthog-js';
import { watch } from 'vue';
import { usePrivacy } from './privacy';
const privacy = usePrivacy();
watch(() => privacy.analytics, answer => { if (${test}) posthog.init('k'); }, { immediate: true });` });
    assert.deepEqual(start("answer === 'granted'"), ['purpose']);
    assert.deepEqual(start("answer !== 'refused'"), ['none']);
    assert.deepEqual(start("privacy.theme === 'dark'"), ['none']);
  });

  it('by the guard of a router, for the pages that it stands before', () => {
    const page = `<script setup>
import posthog from 'posthog-js';
import { onMounted } from 'vue';
onMounted(() => posthog.init('k'));
</script>
<template><p /></template>`;
    const consents = `export async function hasConsent(purpose) { const reply = await fetch('/api/consents/' + purpose); return (await reply.json()).status === 'given'; }`;
    const routed = (route: string, guard: string) => provenIn({ 'Page.vue': page, 'consents.js': consents, 'router.js': `import { createRouter, createWebHistory } from 'vue-router';
import { hasConsent } from './consents';
import Page from './Page.vue';
const router = createRouter({ history: createWebHistory(), routes: [{ path: '/p', children: [${route}] }] });
${guard}` });
    const byMeta = "router.beforeEach(async to => { if (to.meta.needs && !(await hasConsent(to.meta.needs))) return { name: 'ask' }; });";
    assert.deepEqual(routed("{ path: 'a', component: Page, meta: { needs: 'analytics' } }", byMeta), ['purpose']);
    assert.deepEqual(routed("{ path: 'a', component: () => import('./Page.vue'), meta: { needs: 'analytics' } }", byMeta), ['purpose']);
    assert.deepEqual(routed("{ path: 'a', component: Page, meta: { needs: 'analytics' } }, { path: 'b', component: Page }", byMeta), ['none']);
    assert.deepEqual(routed("{ path: 'a', component: Page, meta: { needs: 'newsletter' } }", byMeta), ['other-purpose']);
    assert.deepEqual(routed("{ path: 'a', component: Page }", "router.beforeEach(async (to, from, next) => ((await hasConsent('analytics')) ? next() : next('/ask')));"), ['purpose']);
    assert.deepEqual(routed("{ path: 'a', component: Page }", "router.beforeEach(async (to, from, next) => ((await hasConsent('analytics')) ? next('/ask') : next()));"), ['none']);
    assert.deepEqual(routed("{ path: 'a', component: Page, beforeEnter: async () => (await hasConsent('analytics')) || '/ask' }", ''), ['purpose']);
  });

  it('by a loader that leads elsewhere, and not by one that only loads', () => {
    const routed = (ends: string) => provenIn({ 'page.tsx': `import { useEffect } from 'react';
import posthog from 'posthog-js';
export function Page() { useEffect(() => { posthog.init('k'); }, []); return <p />; }`, 'router.tsx': `import { createBrowserRouter, redirect } from 'react-router-dom';
import { Page } from './page';
async function loader() {
  const answer = await (await fetch('/api/consents/analytics')).json();
  if (answer.status !== 'given') ${ends};
  return answer;
}
export const router = createBrowserRouter([{ path: '/', loader, element: <Page /> }]);` });
    assert.deepEqual(routed("throw redirect('/ask')"), ['purpose']);
    assert.deepEqual(routed("return redirect('/ask')"), ['purpose']);
    assert.deepEqual(routed('return null'), ['none']);
  });

  it('by what an observable lets through', () => {
    const service = (operators: string) => provenIn({ 'a.ts': `import Hotjar from '@hotjar/browser';
import { BehaviorSubject, filter, first, take } from 'rxjs';
const statistics$ = new BehaviorSubject(localStorage.getItem('privacy.statistics') ?? 'open');
export const decide = choice => { localStorage.setItem('privacy.statistics', choice); statistics$.next(choice); };
statistics$.pipe(${operators}).subscribe(() => Hotjar.init(1, 6));` });
    assert.deepEqual(service("filter(choice => choice === 'granted'), take(1)"), ['purpose']);
    assert.deepEqual(service("first(choice => choice === 'granted')"), ['purpose']);
    assert.deepEqual(service('take(1)'), ['none']);
    assert.deepEqual(service("filter(choice => choice !== 'refused')"), ['not-affirmative']);
  });

  it('by a dialog that is named for consent, and not by one for terms', () => {
    const ask = (dialog: string, other: boolean) => provenIn({ 'a.ts': `import LogRocket from 'logrocket';
const ask = () => new Promise(resolve => {
  const dialog = document.querySelector('${dialog}');
  dialog.querySelector('.agree').addEventListener('click', () => resolve(true));
  dialog.querySelector('.refuse').addEventListener('click', () => resolve(false));
});
const after = (ms, value) => new Promise(resolve => setTimeout(() => resolve(value), ms));
export async function open() { if (await Promise.race([ask(), after(4000, ${other})])) LogRocket.init('a/b'); }` });
    assert.deepEqual(ask('#record-consent', false), ['purpose']);
    assert.deepEqual(ask('#record-consent', true), ['none']);
    assert.deepEqual(ask('#terms', false), ['level-too-low']);
  });

  it('as separate, where the title of a question says so and its text what for', () => {
    const ask = (title: string, content: string) => provenIn({ 'a.js': `Page({ sync() {
  wx.showModal({ title: '${title}', content: '${content}', success: ({ confirm }) => { if (confirm) wx.getWeRunData({}); } });
} });` }, 'separate');
    assert.deepEqual(ask('单独同意', '是否同意将您的微信步数发送到服务器？'), ['separate']);
    assert.deepEqual(ask('单独同意', '是否同意读取剪贴板？'), ['other-purpose']);
    assert.deepEqual(ask('提示', '已阅读并同意用户协议？'), ['level-too-low']);
  });

  it('by an answer in another language', () => {
    const stored = (yes: string) => provenIn({ 'a.ts': `import mixpanel from 'mixpanel-browser';\nif (localStorage.getItem('analytics-consent') === '${yes}') mixpanel.init('k');` });
    for (const yes of ['ja', 'oui', 'zugestimmt', 'accepté', 'はい']) assert.deepEqual(stored(yes), ['purpose'], yes);
    for (const no of ['nein', 'non', 'abgelehnt', 'いいえ']) assert.deepEqual(stored(no), ['not-affirmative'], no);
  });

  it('by what is kept, and not where a yes is taken for what is missing', () => {
    const extension = (otherwise: boolean, test: string) => provenIn({ 'a.ts': `import mixpanel from 'mixpanel-browser';
const DEFAULTS = { analyticsConsent: ${otherwise}, theme: 'dark' };
const options = async () => await chrome.storage.sync.get(DEFAULTS);
chrome.runtime.onInstalled.addListener(async () => { if (${test}) mixpanel.init('k'); });` });
    assert.deepEqual(extension(false, '(await options()).analyticsConsent'), ['purpose']);
    assert.deepEqual(extension(true, '(await options()).analyticsConsent'), ['none']);
    assert.deepEqual(extension(false, '(await options()).theme'), ['none']);
    const desktop = (read: string) => provenIn({ 'a.ts': `import Store from 'electron-store';\nimport mixpanel from 'mixpanel-browser';\nif (new Store().${read}) mixpanel.init('k');` });
    assert.deepEqual(desktop("get('analyticsConsent', false)"), ['purpose']);
    assert.deepEqual(desktop("get('analyticsConsent', true)"), ['none']);
  });

  it('by a store of consents that is asked for a person, a category and a kind', () => {
    const enrol = (asked: string) => provenIn({ 'a.ts': `import { RekognitionClient, IndexFacesCommand } from '@aws-sdk/client-rekognition';
export async function enrol(context, image) {
  if (!(await context.consents.has(context.person.id, ${asked}))) throw new Error('no');
  return new RekognitionClient({}).send(new IndexFacesCommand({ CollectionId: 'a', Image: { Bytes: image } }));
}` }, 'separate');
    assert.deepEqual(enrol("{ category: 'face', kind: 'separate' }"), ['separate']);
    assert.deepEqual(enrol("{ category: 'face', kind: 'general' }"), ['level-too-low']);
    assert.deepEqual(enrol("{ category: 'newsletter', kind: 'separate' }"), ['other-purpose']);
  });

  it('by a consent to ads', () => {
    assert.deepEqual(provenIn({ 'a.ts': `import { readConsent } from './c';\nif (readConsent().ads === 'granted') window.ttq.load('k');` }), ['purpose']);
    assert.deepEqual(provenIn({ 'a.ts': `import { readConsent } from './c';\nif (readConsent().newsletter === 'granted') window.ttq.load('k');` }), ['other-purpose']);
  });

  it('by a step that is only come to with a yes, whichever way it is left and come back to', () => {
    const flow = ({ start = '1', submit = 'if (consentGiven) setStep(2);', test = 'step === 2', other = 'setStep(1)' }) => provenIn({ 'Enrol.tsx': `import { useEffect, useState } from 'react';
import posthog from 'posthog-js';
export function Enrol({ saved }) {
  const [step, setStep] = useState(${start});
  const [consentGiven, setConsentGiven] = useState(false);
  useEffect(() => { if (${test}) posthog.init('k'); }, [step]);
  const submit = async () => { ${submit} };
  return <>
    {step === 1 && <><input type="checkbox" checked={consentGiven} onChange={e => setConsentGiven(e.target.checked)} /><button onClick={submit}>Next</button></>}
    {step === 2 && <button onClick={() => setStep(3)}>Next</button>}
    {step === 3 && <button onClick={() => setStep(2)}>Back</button>}
    <button onClick={() => ${other}}>Again</button>
  </>;
}` });
    assert.deepEqual(flow({}), ['purpose']);
    assert.deepEqual(flow({ submit: "if (!consentGiven) return; await fetch('/consent', { method: 'POST' }); setStep(2);" }), ['purpose']);
    assert.deepEqual(flow({ test: 'step >= 2' }), ['purpose']);
    assert.deepEqual(flow({ test: 'step !== 1' }), ['purpose']);
    assert.deepEqual(flow({ submit: 'setStep(2);' }), ['none']);
    assert.deepEqual(flow({ other: 'setStep(3)' }), ['none']);
    assert.deepEqual(flow({ other: 'setStep(saved)' }), ['none']);
    assert.deepEqual(flow({ start: '2' }), ['none']);
    assert.deepEqual(flow({ test: 'step >= 1' }), ['none']);
  });

  it('by a step that is counted on from one that asks', () => {
    const flow = (next: string, test = 'step === 1') => provenIn({ 'Enrol.tsx': `import { useEffect, useState } from 'react';
import posthog from 'posthog-js';
export function Enrol() {
  const [step, setStep] = useState(0);
  const [agreed, setAgreed] = useState(false);
  useEffect(() => { if (${test}) posthog.init('k'); }, [step]);
  return <><input type="checkbox" checked={agreed} onChange={e => setAgreed(e.target.checked)} /><button onClick={() => { ${next} }}>Next</button><button onClick={() => setStep(now => Math.max(0, now - 1))}>Back</button></>;
}` }, 'acknowledged');
    assert.deepEqual(flow('if (step === 0 && !agreed) return; setStep(step + 1);'), ['acknowledged']);
    assert.deepEqual(flow('if (step === 0 && !agreed) return; setStep(now => now + 1);', 'step > 1'), ['acknowledged']);
    assert.deepEqual(flow('if (step === 1 && !agreed) return; setStep(step + 1);'), ['none']);
    assert.deepEqual(flow('if (step === 1 && !agreed) return; setStep(step + 1);', 'step === 2'), ['acknowledged']);
    assert.deepEqual(flow('setStep(step + 1);'), ['none']);
  });

  it('by a screen of a reducer, of a reference and of a page that shows one at a time', () => {
    const reducer = (action: string) => provenIn({ 'Enrol.tsx': `import { useEffect, useReducer, useState } from 'react';
import posthog from 'posthog-js';
const next = (state, action) => (action.type === 'agreed' ? { ...state, screen: 'capture' } : { ...state, screen: 'intro' });
export function Enrol() {
  const [state, dispatch] = useReducer(next, { screen: 'intro' });
  const [consent, setConsent] = useState(false);
  useEffect(() => { if (state.screen === 'capture') posthog.init('k'); }, [state.screen]);
  return <><input type="checkbox" checked={consent} onChange={e => setConsent(e.target.checked)} /><button onClick={() => { ${action} }}>Next</button></>;
}` });
    assert.deepEqual(reducer("if (consent) dispatch({ type: 'agreed' });"), ['purpose']);
    assert.deepEqual(reducer("dispatch({ type: 'agreed' });"), ['none']);
    const reference = (next: string) => provenIn({ 'Enrol.vue': `<script setup>
import { ref, watch } from 'vue';
import posthog from 'posthog-js';
const stage = ref('intro');
const consented = ref(false);
function next() { ${next} }
watch(stage, now => { if (now === 'camera') posthog.init('k'); });
</script>
<template><input type="checkbox" v-model="consented"><button @click="next">Next</button></template>` });
    assert.deepEqual(reference("if (!consented.value) return; stage.value = 'camera';"), ['purpose']);
    assert.deepEqual(reference("stage.value = 'camera';"), ['none']);
    const shown = (accept: string) => provenIn({ 'Flow.tsx': `import { useEffect, useState } from 'react';
import posthog from 'posthog-js';
function Capture() { useEffect(() => { posthog.init('k'); }, []); return <p>Capture</p>; }
function Ask({ onDone }) {
  const [consented, setConsented] = useState(false);
  return <><input type="checkbox" checked={consented} onChange={e => setConsented(e.target.checked)} /><button onClick={() => { ${accept} }}>Continue</button></>;
}
export default function Flow() {
  const [currentStep, setCurrentStep] = useState('ask');
  switch (currentStep) {
    case 'ask': return <Ask onDone={() => setCurrentStep('capture')} />;
    case 'capture': return <Capture />;
  }
}` });
    assert.deepEqual(shown('if (consented) onDone();'), ['purpose']);
    assert.deepEqual(shown('onDone();'), ['none']);
  });
});
