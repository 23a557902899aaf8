import { defineStore } from 'pinia';

type Answer = 'open' | 'given' | 'refused';

export const usePrivacyStore = defineStore('privacy', {
  state: () => ({ trackingConsent: (localStorage.getItem('tracking-consent') ?? 'open') as Answer }),
  actions: {
    answer(trackingConsent: Exclude<Answer, 'open'>) {
      this.trackingConsent = trackingConsent;
      localStorage.setItem('tracking-consent', trackingConsent);
    },
  },
});
