// case: the ads pixel starts as soon as the consent manager's API exists
import './tcf';

const PIXEL = 'C9QF2BRC77U4LM1A0E30';

function startPixel(): void {
  window.ttq.load(PIXEL); // expect: no-collection-before-consent
  window.ttq.page();
}

window.addEventListener('load', () => {
  if (typeof window.__tcfapi === 'function') { // expect: no-ineffective-consent-check
    startPixel();
  }
});
