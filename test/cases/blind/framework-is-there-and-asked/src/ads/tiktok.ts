// case: the page's consent framework must be there, and then its purposes and vendor are asked
// rules: no-ineffective-consent-check, no-collection-before-consent
interface TCData {
  eventStatus: 'tcloaded' | 'cmpuishown' | 'useractioncomplete';
  purpose: { consents: Record<number, boolean> };
  vendor: { consents: Record<number, boolean> };
}

declare global {
  interface Window {
    __tcfapi?: (command: 'addEventListener', version: 2, callback: (data: TCData, success: boolean) => void) => void;
    ttq: { load(id: string): void; page(): void };
  }
}

const VENDOR = 1049;
const PURPOSES = [1, 3, 4];

export function startPixel(id: string): void {
  if (typeof window.__tcfapi !== 'function') return;
  window.__tcfapi('addEventListener', 2, (data, success) => {
    if (!success || data.eventStatus === 'cmpuishown') return;
    if (PURPOSES.every((purpose) => data.purpose.consents[purpose] === true) && data.vendor.consents[VENDOR] === true) {
      window.ttq.load(id);
    }
  });
}

startPixel('CQ81U3');
