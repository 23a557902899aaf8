// case: the existence of the consent manager's API is only the way to ask it for purpose and vendor
// rules: no-ineffective-consent-check, no-collection-before-consent
import './tcf';

const PIXEL = 'C9QF2BRC77U4LM1A0E30';
const VENDOR = 1412;
let running = false;

function startPixel(): void {
  if (running) return;
  running = true;
  window.ttq.load(PIXEL);
  window.ttq.page();
}

window.addEventListener('load', () => {
  if (typeof window.__tcfapi === 'function') {
    window.__tcfapi('addEventListener', 2, (data, success) => {
      const chosen = data.eventStatus === 'tcloaded' || data.eventStatus === 'useractioncomplete';
      if (success && chosen && data.purpose.consents[1] && data.purpose.consents[4] && data.vendor.consents[VENDOR]) {
        startPixel();
      }
    });
  }
});
