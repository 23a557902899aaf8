import { defineStore } from 'pinia';

export interface Choices {
  statistics: 'granted' | 'denied' | 'open';
  marketing: 'granted' | 'denied' | 'open';
}

const KEY = 'privacy-choices';
const OPEN: Choices = { statistics: 'open', marketing: 'open' };

export const usePrivacyStore = defineStore('privacy', {
  state: () => ({
    banner: 'open' as 'open' | 'closed',
    choices: JSON.parse(localStorage.getItem(KEY) ?? JSON.stringify(OPEN)) as Choices,
  }),
  getters: {
    statisticsConsent: (state): boolean => state.choices.statistics === 'granted',
  },
  actions: {
    answer(choices: Choices) {
      localStorage.setItem(KEY, JSON.stringify(choices));
      this.choices = choices;
      this.banner = 'closed';
    },
    later() {
      this.banner = 'closed';
    },
  },
});
