// case: the flag is set in the constructor, whatever the person says
import posthog from 'posthog-js';

class Tracker {
  #allowed = false;
  constructor(private readonly key: string) {
    this.#allowed = key.length > 0;
  }
  start() {
    if (!this.#allowed) return;
    posthog.init(this.key, { api_host: 'https://eu.posthog.com' }); // expect: no-collection-before-consent
  }
}
export const tracker = new Tracker('phc_1');
tracker.start();
