// case: the signal that the banner is on the screen is taken for a choice
// rules: no-ineffective-consent-check
interface TcData {
  eventStatus: 'tcloaded' | 'cmpuishown' | 'useractioncomplete';
  listenerId: number;
}

declare global {
  interface Window {
    __tcfapi?: (command: string, version: 2, callback: (data: TcData, success: boolean) => void) => void;
    fbq: (...values: unknown[]) => void;
  }
}

export default defineNuxtPlugin(() => {
  const { pixelId } = useRuntimeConfig().public;

  window.__tcfapi?.('addEventListener', 2, (tcData, success) => {
    if (!success) return;
    if (tcData.eventStatus === 'cmpuishown') { // expect: no-ineffective-consent-check
      window.fbq('init', pixelId);
      window.fbq('track', 'PageView');
    }
  });
});
