// case: every needed category must be on, "necessary" and "marketing"
// rules: no-ineffective-consent-check, no-collection-before-consent
import './cookiebot';

const NEEDED = ['necessary', 'marketing'] as const;

window.addEventListener('CookiebotOnConsentReady', () => {
  const { consent } = window.Cookiebot;
  if (NEEDED.every((category) => consent[category])) {
    window.fbq('init', '481516234209');
    window.fbq('track', 'PageView');
  }
});
