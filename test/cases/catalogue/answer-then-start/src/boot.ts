// case: the stored answer is fetched first and the start follows in a chain
// rules: no-collection-before-consent
import posthog from 'posthog-js';

interface Answers {
  productAnalytics: boolean;
}

function answers(): Promise<Answers> {
  return fetch('/privacy/answers', { credentials: 'include' }).then((reply) => reply.json());
}

export function boot() {
  return answers()
    .then(({ productAnalytics }) => {
      if (!productAnalytics) return;
      posthog.init('phc_x81', { api_host: 'https://eu.i.posthog.com' });
    })
    .catch(() => undefined);
}

void boot();
