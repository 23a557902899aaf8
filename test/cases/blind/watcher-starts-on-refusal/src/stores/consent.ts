import { defineStore } from 'pinia';

export const useConsent = defineStore('consent', {
  state: () => ({ analyticsConsent: localStorage.getItem('analytics-consent') === 'granted' }),
  actions: {
    decide(granted: boolean) {
      this.analyticsConsent = granted;
      localStorage.setItem('analytics-consent', granted ? 'granted' : 'denied');
    },
  },
});
