// case: of the two answers of Promise.all the remote flag is tested, not the visitor's choice
// rules: no-collection-before-consent

import posthog from 'posthog-js';
import { loadChoices, loadFlags } from './remote';

export function boot(): Promise<void> {
  return Promise.all([loadFlags(), loadChoices()]).then(([{ analytics }, choices]) => {
    document.documentElement.dataset.analytics = choices.analytics;
    if (!analytics) return;
    posthog.init('phc_t3a', { api_host: 'https://eu.i.posthog.com' }); // expect: no-collection-before-consent
  });
}

void boot();
