// case: that consent is required is taken for consent
// rules: no-ineffective-consent-check

interface DidomiSdk {
  isConsentRequired(): boolean;
  getCurrentUserStatus(): { purposes: Record<string, { enabled: boolean }> };
}

declare global {
  interface Window {
    Didomi: DidomiSdk;
    didomiOnReady?: ((sdk: DidomiSdk) => void)[];
    ttq: { load(id: string): void; page(): void };
  }
}

const PIXEL = 'C9K2V3';

window.didomiOnReady = window.didomiOnReady ?? [];
window.didomiOnReady.push((didomi) => {
  if (didomi.isConsentRequired() === true) { // expect: no-ineffective-consent-check
    window.ttq.load(PIXEL);
    window.ttq.page();
  }
});

export {};
