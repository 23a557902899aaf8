import { defineStore } from 'pinia';

interface Choices {
  analyticsConsent?: boolean;
  sound?: boolean;
}

export const useChoices = defineStore('choices', {
  state: (): Choices => ({}),
  actions: {
    choose(analyticsConsent: boolean) {
      this.analyticsConsent = analyticsConsent;
    },
  },
  persist: true,
});
