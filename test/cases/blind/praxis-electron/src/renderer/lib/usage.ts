import mixpanel from 'mixpanel-browser';

const TOKEN = '6d1f0a2b';

/** The first version kept "true" or "false" under this name. */
const LEGACY = 'usage-consent';

export function startUsage(): void {
  const usageConsent = localStorage.getItem(LEGACY);
  if (usageConsent) { // expect: no-ineffective-consent-check
    mixpanel.init(TOKEN, { persistence: 'localStorage', ip: false }); // expect: no-collection-before-consent
  }
}
