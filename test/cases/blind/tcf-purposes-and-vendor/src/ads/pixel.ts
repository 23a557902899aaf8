// case: while the banner is shown nothing happens, afterwards purposes and vendor are looked at
// rules: no-ineffective-consent-check

interface TcData {
  eventStatus: 'tcloaded' | 'cmpuishown' | 'useractioncomplete';
  purpose: { consents: Record<number, boolean> };
  vendor: { consents: Record<number, boolean> };
}

declare function __tcfapi(command: string, version: number, callback: (data: TcData, success: boolean) => void): void;
declare const fbq: (...values: unknown[]) => void;

const PIXEL = '4410097733';
const VENDOR = 89;
let started = false;

export function watchForAds(): void {
  __tcfapi('addEventListener', 2, (tcData, success) => {
    if (tcData.eventStatus === 'cmpuishown') {
      document.body.classList.add('banner-open');
      return;
    }
    document.body.classList.remove('banner-open');
    if (!success || started) return;
    const { purpose, vendor } = tcData;
    if (purpose.consents[1] === true && purpose.consents[4] === true && vendor.consents[VENDOR] === true) {
      started = true;
      fbq('init', PIXEL);
      fbq('track', 'PageView');
    }
  });
}
