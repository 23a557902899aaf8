import type { InjectionKey } from 'vue';

export interface ConsentChoice {
  statistics: boolean;
  marketing: boolean;
}

export const CONSENT: InjectionKey<ConsentChoice> = Symbol('consent');

declare global {
  interface Window {
    Cookiebot: { consent: { necessary: boolean; statistics: boolean; marketing: boolean } };
  }
}
