// case: heap starts as soon as Didomi is ready, before anything was chosen

interface Didomi {
  isConsentRequired(): boolean;
}

declare global {
  interface Window {
    didomiOnReady?: Array<(didomi: Didomi) => void>;
    heap: { load(appId: string): void; track(name: string): void };
  }
}

window.didomiOnReady = window.didomiOnReady ?? [];
window.didomiOnReady.push((didomi) => {
  document.body.classList.toggle('has-notice', didomi.isConsentRequired());
  window.heap.load('3344120911'); // expect: no-collection-before-consent
});
