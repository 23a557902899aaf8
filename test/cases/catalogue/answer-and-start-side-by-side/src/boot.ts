// case: the stored answer is fetched in parallel with the start it should decide
import posthog from 'posthog-js';

interface Answers {
  productAnalytics: boolean;
}

async function answers(): Promise<Answers> {
  const reply = await fetch('/privacy/answers', { credentials: 'include' });
  return reply.json();
}

async function measure() {
  posthog.init('phc_x81', { api_host: 'https://eu.i.posthog.com' }); // expect: no-collection-before-consent
}

export async function boot() {
  const [{ productAnalytics }] = await Promise.all([answers(), measure()]);
  document.documentElement.dataset.measured = String(productAnalytics);
}

void boot();
