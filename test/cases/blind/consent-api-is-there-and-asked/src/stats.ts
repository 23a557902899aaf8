// case: when the page has a consent API at all, it is asked for the final choice before the statistics start
// rules: no-ineffective-consent-check

import ReactGA from 'react-ga4';

interface TCData {
  eventStatus: string;
  purpose: { consents: Record<string, boolean> };
  vendor: { consents: Record<string, boolean> };
}

declare global {
  interface Window {
    __tcfapi?: (command: string, version: number, callback: (tcData: TCData, success: boolean) => void) => void;
  }
}

const MEASUREMENT_ID = 'G-51LRT0';
const GOOGLE = 755;
const FINAL = new Set(['tcloaded', 'useractioncomplete']);

export function startStatistics(): void {
  if (typeof window.__tcfapi === 'function') {
    window.__tcfapi('addEventListener', 2, (tcData, success) => {
      if (!success || !FINAL.has(tcData.eventStatus)) return;
      if (tcData.purpose.consents[1] && tcData.purpose.consents[8] && tcData.vendor.consents[GOOGLE]) {
        ReactGA.initialize(MEASUREMENT_ID, { gtagOptions: { send_page_view: false } });
      }
    });
  }
}

window.addEventListener('load', startStatistics);
