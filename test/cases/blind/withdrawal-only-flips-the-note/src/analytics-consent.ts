// case: taking the consent back only changes the note of it, and the capturing goes on
// rules: require-consent-withdrawal
import posthog from 'posthog-js';

const KEY = 'consent.analytics';

interface Note {
  granted: boolean;
  text: 'v3';
  at: string;
}

export function noted(): boolean {
  const raw = localStorage.getItem(KEY);
  return raw !== null && (JSON.parse(raw) as Note).granted;
}

export function grantAnalyticsConsent() {
  localStorage.setItem(KEY, JSON.stringify({ granted: true, text: 'v3', at: new Date().toISOString() })); // expect: require-consent-withdrawal
  posthog.opt_in_capturing();
}

export function withdrawAnalyticsConsent() {
  localStorage.setItem(KEY, JSON.stringify({ granted: false, text: 'v3', at: new Date().toISOString() }));
}
