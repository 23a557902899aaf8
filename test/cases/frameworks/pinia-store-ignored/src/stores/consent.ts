// case: a pinia store knows the answer, the page looks at the wrong field
import { defineStore } from 'pinia';
export const useConsentStore = defineStore('consent', {
  state: () => ({ face: null as null | 'agreed' | 'declined', shown: false }),
  actions: { show() { this.shown = true; }, agree() { this.face = 'agreed'; }, decline() { this.face = 'declined'; } },
});
