import { defineStore } from 'pinia';

type Answer = 'open' | 'granted' | 'refused';

export const useConsentStore = defineStore('consent', {
  state: () => ({ personalisation: (localStorage.getItem('consent.personalisation') ?? 'open') as Answer }),
  actions: {
    answer(personalisation: Answer) {
      this.personalisation = personalisation;
      localStorage.setItem('consent.personalisation', personalisation);
    },
  },
});
