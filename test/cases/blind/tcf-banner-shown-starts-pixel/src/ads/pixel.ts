// case: the pixel starts when the consent banner is merely shown
// rules: no-ineffective-consent-check

interface TcData {
  eventStatus: 'tcloaded' | 'cmpuishown' | 'useractioncomplete';
  purpose: { consents: Record<number, boolean> };
  vendor: { consents: Record<number, boolean> };
}

declare function __tcfapi(command: string, version: number, callback: (data: TcData, success: boolean) => void): void;
declare const fbq: (...values: unknown[]) => void;

const PIXEL = '4410097733';

export function watchForAds(): void {
  __tcfapi('addEventListener', 2, (tcData, success) => {
    if (success && tcData.eventStatus === 'cmpuishown') { // expect: no-ineffective-consent-check
      fbq('init', PIXEL);
      fbq('track', 'PageView');
    }
  });
}
