interface DidomiStatus {
  purposes: Record<string, { id: string; enabled: boolean } | undefined>;
}

interface DidomiApi {
  getCurrentUserStatus(): DidomiStatus;
  on(event: 'consent.changed', listener: () => void): void;
}

declare global {
  interface Window {
    didomiOnReady?: ((didomi: DidomiApi) => void)[];
  }
}

export function whenAllowed(purpose: string, run: () => void): void {
  let ran = false;
  window.didomiOnReady = window.didomiOnReady ?? [];
  window.didomiOnReady.push((didomi) => {
    const look = () => {
      if (ran || didomi.getCurrentUserStatus().purposes[purpose]?.enabled !== true) return;
      ran = true;
      run();
    };
    look();
    didomi.on('consent.changed', look);
  });
}
