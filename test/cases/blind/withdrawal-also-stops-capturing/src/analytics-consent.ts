// case: taking the consent back changes the note of it and stops the capturing
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
  localStorage.setItem(KEY, JSON.stringify({ granted: true, text: 'v3', at: new Date().toISOString() }));
  posthog.opt_in_capturing();
}

export function withdrawAnalyticsConsent() {
  localStorage.setItem(KEY, JSON.stringify({ granted: false, text: 'v3', at: new Date().toISOString() }));
  posthog.opt_out_capturing();
  posthog.reset(true);
}
