import Store from 'electron-store';

export interface Settings {
  usageConsent: 'open' | 'granted' | 'refused';
  usageConsentAt: string | null;
  zoom: number;
}

export const settings = new Store<Settings>({
  defaults: { usageConsent: 'open', usageConsentAt: null, zoom: 1 },
});
