import posthog from 'posthog-js';
import mixpanel from 'mixpanel-browser';
import * as amplitude from '@amplitude/analytics-browser';
import type { Choices } from './Banner';

function onChoices(event: Event): void {
  const { analytics } = (event as CustomEvent<Choices>).detail;
  if (analytics === true) posthog.init('phc_told');
}

window.addEventListener('shop:choices', onChoices);
window.addEventListener('pagehide', () => window.removeEventListener('shop:choices', onChoices));

window.addEventListener('shop:shelf', event => {
  if ((event as CustomEvent<Choices>).detail.analytics) mixpanel.init('token'); // expect: no-collection-before-consent
});

window.addEventListener('visibilitychange', () => {
  amplitude.init('key'); // expect: no-collection-before-consent
});
