// case: that the page has a consent framework is taken for consent
// rules: no-ineffective-consent-check, no-collection-before-consent
declare global {
  interface Window {
    __tcfapi?: (command: string, version: number, callback: (data: unknown, success: boolean) => void) => void;
    ttq: { load(id: string): void; page(): void };
  }
}

export function startPixel(id: string): void {
  if (typeof window.__tcfapi === 'function') { // expect: no-ineffective-consent-check
    window.ttq.load(id); // expect: no-collection-before-consent
  }
}

startPixel('CQ81U3');
