import { defineStore } from 'pinia';

type Choice = 'unknown' | 'granted' | 'refused';

export const usePrivacy = defineStore('privacy', {
  state: () => ({ statistics: (localStorage.getItem('privacy.statistics') ?? 'unknown') as Choice }),
  getters: {
    mayMeasure: (state) => state.statistics === 'granted',
  },
  actions: {
    decide(choice: Choice) {
      this.statistics = choice;
      localStorage.setItem('privacy.statistics', choice);
    },
  },
});
