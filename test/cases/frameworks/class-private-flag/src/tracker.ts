// case: a private field is set by the consent event only
// rules: no-collection-before-consent
import posthog from 'posthog-js';

class Tracker {
  #allowed = false;
  constructor(private readonly key: string) {
    document.querySelector('#accept-analytics')?.addEventListener('click', () => this.#accept());
  }
  #accept() { this.#allowed = true; this.start(); }
  start() {
    if (!this.#allowed) return;
    posthog.init(this.key, { api_host: 'https://eu.posthog.com' });
  }
}
export const tracker = new Tracker('phc_1');
tracker.start();
