// case: settings whose names speak of accepting, sharing and agreements start as true, the one consent starts as stored
// rules: no-preticked-consent
import { createStore } from 'solid-js/store';
import { readConsent } from './consent-log';

export interface ShopSettings {
  acceptsReturns: boolean;
  acceptCards: boolean;
  agreementVisible: boolean;
  shareButtons: boolean;
  rememberMe: boolean;
  newsletterConsent: boolean;
}

export const [settings, setSettings] = createStore<ShopSettings>({
  acceptsReturns: true,
  acceptCards: true,
  agreementVisible: true,
  shareButtons: true,
  rememberMe: true,
  newsletterConsent: readConsent('newsletter') === 'given',
});

export function toggle(key: keyof ShopSettings): void {
  setSettings(key, (on) => !on);
}
