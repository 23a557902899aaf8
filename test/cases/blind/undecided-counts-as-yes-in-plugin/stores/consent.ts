import { defineStore } from 'pinia';

interface Choices {
  analytics?: boolean;
  marketing?: boolean;
}

export const useConsentStore = defineStore('consent', {
  state: () => ({ choices: {} as Choices }),
  actions: {
    choose(choices: Choices) {
      this.choices = { ...choices };
    },
  },
  persist: true,
});
