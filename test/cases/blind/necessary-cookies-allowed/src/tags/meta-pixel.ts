// case: the pixel looks at the category that Cookiebot never lets anyone refuse
// rules: no-ineffective-consent-check, no-collection-before-consent
declare global {
  interface Window {
    Cookiebot: { consent: { necessary: boolean; preferences: boolean; statistics: boolean; marketing: boolean } };
    fbq: (...values: unknown[]) => void;
  }
}

export function loadPixel(id: string): void {
  const { necessary } = window.Cookiebot.consent;
  if (necessary) { // expect: no-ineffective-consent-check
    window.fbq('init', id); // expect: no-collection-before-consent
  }
}
