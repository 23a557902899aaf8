// case: of the two answers of Promise.all the visitor's choice is tested
// rules: no-collection-before-consent

import posthog from 'posthog-js';
import { loadChoices, loadFlags } from './remote';

export function boot(): Promise<void> {
  return Promise.all([loadFlags(), loadChoices()]).then(([flags, { analytics }]) => {
    document.documentElement.classList.toggle('new-header', flags.newHeader);
    if (analytics !== 'granted') return;
    posthog.init('phc_t3a', { api_host: 'https://eu.i.posthog.com', capture_pageview: flags.analytics });
  });
}

void boot();
