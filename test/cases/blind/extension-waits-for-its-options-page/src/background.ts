// case: the background worker of a browser extension starts analytics when its storage says granted, and not before
// rules: no-collection-before-consent
import posthog from 'posthog-js/dist/module.no-external';
import { readChoice, type Choice } from './choice';

let running = false;

function run(): void {
  if (running) return;
  posthog.init('phc_exT9', { api_host: 'https://eu.i.posthog.com', persistence: 'memory', autocapture: false, capture_pageview: false });
  running = true;
}

function halt(): void {
  if (!running) return;
  posthog.opt_out_capturing();
  running = false;
}

chrome.runtime.onInstalled.addListener(({ reason }) => {
  if (reason === 'install') void chrome.runtime.openOptionsPage();
});

chrome.runtime.onStartup.addListener(async () => {
  const choice = await readChoice();
  if (choice.statistics === 'granted') run();
});

chrome.storage.onChanged.addListener((changes, area) => {
  if (area !== 'local' || !changes.choice) return;
  const next = changes.choice.newValue as Choice | undefined;
  if (next?.statistics === 'granted') run();
  else halt();
});
