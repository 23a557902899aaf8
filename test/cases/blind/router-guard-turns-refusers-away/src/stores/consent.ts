import { defineStore } from 'pinia';
import { ref, watch } from 'vue';

export type Answer = 'open' | 'agreed' | 'refused';

export const useConsentStore = defineStore('consent', () => {
  const personalization = ref<Answer>((localStorage.getItem('consent.personalization') as Answer | null) ?? 'open');

  watch(personalization, (answer) => localStorage.setItem('consent.personalization', answer));

  function decide(answer: Exclude<Answer, 'open'>) {
    personalization.value = answer;
  }

  return { personalization, decide };
});
