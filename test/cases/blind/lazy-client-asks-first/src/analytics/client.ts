import posthog, { type PostHog } from 'posthog-js';
import { choiceFor } from './choices';

let client: PostHog | null = null;

export function analyticsClient(): PostHog | null {
  if (choiceFor('product-analytics') !== 'yes') return null;
  if (!client) {
    client = posthog.init('phc_Z4kQ', { api_host: 'https://eu.i.posthog.com', capture_pageview: false }) ?? null;
  }
  return client;
}
