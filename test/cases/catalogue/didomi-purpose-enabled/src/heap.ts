// case: heap starts in Didomi's ready queue when the purpose is enabled in the user's status
// rules: no-collection-before-consent

interface DidomiStatus {
  purposes: Record<string, { id: string; enabled: boolean }>;
}

declare global {
  interface Window {
    didomiOnReady?: Array<(didomi: { getCurrentUserStatus(): DidomiStatus }) => void>;
    heap: { load(appId: string): void; track(name: string): void };
  }
}

window.didomiOnReady = window.didomiOnReady ?? [];
window.didomiOnReady.push((didomi) => {
  const status = didomi.getCurrentUserStatus();
  if (status.purposes['measure-visits']?.enabled !== true) return;
  window.heap.load('3344120911');
});
