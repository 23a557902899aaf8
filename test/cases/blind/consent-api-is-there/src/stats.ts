// case: the statistics start when the page has a consent API at all
// rules: no-ineffective-consent-check

import ReactGA from 'react-ga4';

declare global {
  interface Window {
    __tcfapi?: (command: string, version: number, callback: (...values: unknown[]) => void) => void;
  }
}

const MEASUREMENT_ID = 'G-51LRT0';

export function startStatistics(): void {
  if (typeof window.__tcfapi === 'function') { // expect: no-ineffective-consent-check
    ReactGA.initialize(MEASUREMENT_ID, { gtagOptions: { send_page_view: false } });
  }
}

window.addEventListener('load', startStatistics);
