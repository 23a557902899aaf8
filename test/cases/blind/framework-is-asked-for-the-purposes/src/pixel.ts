// case: the consent framework is looked for, and then asked for the purposes and the vendor
// rules: no-ineffective-consent-check
interface TcData {
  eventStatus: 'tcloaded' | 'useractioncomplete' | 'cmpuishown';
  purpose: { consents: Record<number, boolean> };
  vendor: { consents: Record<number, boolean> };
}

declare global {
  interface Window {
    __tcfapi?: (command: string, version: number, callback: (tcData: TcData, success: boolean) => void) => void;
    fbq: (...values: unknown[]) => void;
  }
}

const VENDOR = 755;

export function runPixel(id: string): void {
  if (typeof window.__tcfapi !== 'function') return;

  window.__tcfapi('addEventListener', 2, (tcData, success) => {
    if (!success || (tcData.eventStatus !== 'tcloaded' && tcData.eventStatus !== 'useractioncomplete')) return;
    const { consents } = tcData.purpose;
    if (consents[1] === true && consents[4] === true && tcData.vendor.consents[VENDOR] === true) {
      window.fbq('init', id);
      window.fbq('track', 'PageView');
    }
  });
}

window.addEventListener('load', () => runPixel('77120345'));
