export interface Panel {
  getCurrentUserStatus(): { purposes: Record<string, { enabled: boolean }> };
  preferences: { show(): void };
}

declare global {
  interface Window {
    didomiOnReady?: ((panel: Panel) => void)[];
  }
}

export function whenPanelReady(use: (panel: Panel) => void): void {
  window.didomiOnReady = window.didomiOnReady ?? [];
  window.didomiOnReady.push(use);
}
