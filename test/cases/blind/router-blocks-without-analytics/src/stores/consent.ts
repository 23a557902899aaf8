import { defineStore } from 'pinia';

type Answer = 'open' | 'granted' | 'refused';

export const useConsentStore = defineStore('consent', {
  state: () => ({ analytics: (localStorage.getItem('consent.analytics') ?? 'open') as Answer }),
  actions: {
    answer(analytics: Answer) {
      this.analytics = analytics;
      localStorage.setItem('consent.analytics', analytics);
    },
  },
});
