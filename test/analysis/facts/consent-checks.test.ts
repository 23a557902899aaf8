import assert from 'node:assert/strict';
import { emptyLayout, ProjectAnalysis } from '../../../analysis/index.js';
import { engineInputs } from '../../../eslint-plugin/project/engine-inputs.js';
import { defaultContext } from '../../../analysis/facts/context.js';

/** The checks that keep nothing from happening, as `file: text is defect`, with the categories that are collected behind them. */
function checksOf(files: Readonly<Record<string, string>>): readonly string[] {
  const analysis = new ProjectAnalysis({ ...engineInputs(), context: defaultContext, layout: emptyLayout });
  for (const [path, text] of Object.entries(files)) analysis.setFile(path, text);
  return [...analysis.facts().files.values()].flatMap(({ path, checks }) => checks.map(({ name, defect, guarded }) => `${path}: ${name} is ${defect}${guarded.map(({ category }) => ` before ${category}`).join()}`));
}

describe('the checks of consent', () => {
  it('that cannot stop anything are found whatever they guard', () => {
    assert.deepEqual(checksOf({ 'a.ts': `export const start = run => { if (hasConsent) run(); };\nfunction hasConsent() { return localStorage.getItem('consent') === 'yes'; }` }), ['a.ts: hasConsent is not-called']);
    assert.deepEqual(checksOf({ 'a.ts': `export const start = run => { if (hasConsent()) run(); };\nfunction hasConsent() { return localStorage.getItem('consent') === 'yes'; }` }), []);
  });

  it('count on the way to a collection, in the caller, too', () => {
    const record = `import LogRocket from 'logrocket';\nexport const record = () => LogRocket.init('a/b');`;
    assert.deepEqual(checksOf({ 'record.ts': record, 'start.ts': `import { record } from './record';\nexport function start({ consent }) { if (consent.replay !== false) record(); }\nstart(window);` }), ['start.ts: consent.replay !== false is refused-only before user.behavior']);
    assert.deepEqual(checksOf({ 'record.ts': record, 'start.ts': `import { record } from './record';\nexport function start({ consent }) { if (consent.replay === true) record(); }\nstart(window);` }), []);
    assert.deepEqual(checksOf({ 'start.ts': `export function start({ consent, hide }) { if (consent.replay !== false) hide(); }` }), []);
  });

  it('are no matter where another one asks well', () => {
    assert.deepEqual(checksOf({ 'a.ts': `import posthog from 'posthog-js';\nif (window.Cookiebot.hasResponse) { if (window.Cookiebot.consent.statistics) posthog.init('k'); }` }), []);
    assert.deepEqual(checksOf({ 'a.ts': `import posthog from 'posthog-js';\nif (window.Cookiebot.hasResponse) posthog.init('k');` }), ['a.ts: window.Cookiebot.hasResponse is decoy before user.behavior']);
  });

  it('ask for a yes where a server answers a function that gives back yes or no', () => {
    const ask = (signature: string, body: string) => checksOf({ 'a.ts': `import posthog from 'posthog-js';
async function ${signature} { ${body} }
export async function start() { if (await ${signature.replace(/[(:].*/, '')}('analytics')) posthog.init('k'); }` });
    const answer = "const response = await fetch('/consents/' + purpose); return response.json();";
    assert.deepEqual(ask('hasConsent(purpose)', answer), []);
    assert.deepEqual(ask('lookUpConsent(purpose: string): Promise<boolean>', answer), []);
    assert.deepEqual(ask('lookUpConsent(purpose)', answer), ["a.ts: await lookUpConsent('analytics') is any-answer before user.behavior"]);
    assert.deepEqual(ask('hasConsent(purpose: string): Promise<{ granted: boolean }>', answer), ["a.ts: await hasConsent('analytics') is any-answer before user.behavior"]);
    assert.deepEqual(checksOf({ 'a.ts': `import posthog from 'posthog-js';
const hasConsent = (purpose: string): Promise<boolean> => fetch('/consents/' + purpose).then(response => response.json());
export async function start() { if (await hasConsent('analytics')) posthog.init('k'); }` }), []);
  });

  it('are found where a thing is tested that holds the answer, whoever made it', () => {
    const checks = (made: string, test = 'hasConsent') => checksOf({ 'a.ts': `${made}\nexport const start = run => { if (${test}) run(); };` });
    const held = [
      `import { shallowRef } from 'vue'; const hasConsent = shallowRef(false);`,
      `import { storeToRefs } from 'pinia'; import { useStore } from './store'; const { hasConsent } = storeToRefs(useStore());`,
      `import { useLocalStorage } from '@vueuse/core'; const hasConsent = useLocalStorage('consent', false);`,
      `import { writable } from 'svelte/store'; const hasConsent = writable(false);`,
      `import { createSignal } from 'solid-js'; const [hasConsent] = createSignal(false);`,
      `import { signal } from '@preact/signals-react'; const hasConsent = signal(false);`,
      `import { atomWithStorage } from 'jotai/utils'; const hasConsent = atomWithStorage('consent', false);`,
      `import { observable } from 'mobx'; const hasConsent = observable.box(false);`,
      `const hasConsent = useCookie('consent');`,
    ];
    for (const made of held) assert.deepEqual(checks(made), ['a.ts: hasConsent is not-read'], made);
    assert.deepEqual(checks(held[0]!, 'hasConsent.value'), []);
    assert.deepEqual(checks(held[4]!, 'hasConsent()'), []);
    assert.deepEqual(checks(`import { useLocalStorage } from 'usehooks-ts'; const [hasConsent] = useLocalStorage('consent', false);`), []);
    assert.deepEqual(checks(`import { ref } from 'vue'; const banner = ref(null);`, 'banner'), []);
    const component = (test: string) => checksOf({ 'A.vue': `<script setup>\nimport { ref } from 'vue';\nconst hasConsent = ref(false);\nconst start = run => { if (${test}) run(); };\n</script>\n<template><p v-if="hasConsent" @click="start">Thank you</p></template>` });
    assert.deepEqual(component('hasConsent'), ['A.vue: hasConsent is not-read']);
    // A template reads what a ref holds by itself.
    assert.deepEqual(component('hasConsent.value'), []);
  });

  it('are read where a callback is given what it asks', () => {
    const listen = (test: string) => checksOf({ 'a.ts': `import posthog from 'posthog-js';\nwindow.__tcfapi('addEventListener', 2, (data, success) => { if (${test}) posthog.init('k'); });` });
    assert.deepEqual(listen('success'), ['a.ts: success is decoy before user.behavior']);
    assert.deepEqual(listen('success && data.purpose.consents[8]'), []);
  });

  it('are found where a function gives a yes for a failure', () => {
    const check = (failure: string) => checksOf({ 'a.ts': `import posthog from 'posthog-js';
async function isAllowed(purpose) { try { return (await (await fetch('/consents/' + purpose)).json()).granted === true; } catch { return ${failure}; } }
export async function start() { if (await isAllowed('analytics')) posthog.init('k'); }` });
    assert.deepEqual(check('true'), ["a.ts: return true; is yes-by-default before user.behavior"]);
    assert.deepEqual(check('false'), []);
  });
});
