// case: one of the needed categories suffices, and "necessary" is always on
import './cookiebot';

const NEEDED = ['necessary', 'marketing'] as const;

window.addEventListener('CookiebotOnConsentReady', () => {
  const { consent } = window.Cookiebot;
  if (NEEDED.some((category) => consent[category])) { // expect: no-ineffective-consent-check
    window.fbq('init', '481516234209'); // expect: no-collection-before-consent
    window.fbq('track', 'PageView');
  }
});
