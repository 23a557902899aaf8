const PIXEL = import.meta.env.VITE_PIXEL;

export function startPixel() {
  if (window.OnetrustActiveGroups?.includes('C0001')) { // expect: no-ineffective-consent-check
    window.fbq('init', PIXEL); // expect: no-collection-before-consent
  }
}
