// case: that the TCF function exists is taken for a choice of the visitor
// rules: no-ineffective-consent-check, no-collection-before-consent

import './tcf';

declare const fbq: (...values: unknown[]) => void;

const PIXEL = '90117265';

function startPixel(): void {
  fbq('init', PIXEL); // expect: no-collection-before-consent
}

export function mountPixel(): void {
  if (typeof window.__tcfapi === 'function') { // expect: no-ineffective-consent-check
    startPixel();
  }
}

window.addEventListener('load', mountPixel, { once: true });
