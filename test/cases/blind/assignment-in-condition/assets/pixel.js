// case: the condition assigns the state instead of comparing it
// rules: no-ineffective-consent-check, no-collection-before-consent

import { readConsent } from './consent-cookie.js';

const consent = readConsent();

if (consent.ads = 'granted') { // expect: no-ineffective-consent-check
  window.ttq.load('C6T9QH3C77U2SN1'); // expect: no-collection-before-consent
}

document.querySelector('#ad-state').textContent = consent.ads;
