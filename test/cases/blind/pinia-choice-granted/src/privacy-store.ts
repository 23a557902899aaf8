import { defineStore } from 'pinia';

export type Choice = 'unasked' | 'refused' | 'granted';

export const usePrivacyStore = defineStore('privacy', {
  state: () => ({ analytics: 'unasked' as Choice, decidedAt: null as string | null }),
  actions: {
    decide(choice: Exclude<Choice, 'unasked'>) {
      this.analytics = choice;
      this.decidedAt = new Date().toISOString();
    },
  },
});
