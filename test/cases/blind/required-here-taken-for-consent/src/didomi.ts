export interface DidomiApi {
  isConsentRequired(): boolean;
  getCurrentUserStatus(): { purposes: Record<string, { id: string; enabled: boolean }> };
}

declare global {
  interface Window {
    didomiOnReady?: ((didomi: DidomiApi) => void)[];
  }
}
