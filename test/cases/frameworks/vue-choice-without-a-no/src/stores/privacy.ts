import { reactive } from 'vue';
import { defineStore } from 'pinia';

export type Choice = 'granted' | 'denied' | 'open';
type Purpose = 'analytics' | 'advertising';

export const usePrivacyStore = defineStore('privacy', () => {
  const saved = JSON.parse(localStorage.getItem('privacy') ?? '{}') as Partial<Record<Purpose, Choice>>;
  const choices = reactive<Record<Purpose, Choice>>({
    analytics: saved.analytics ?? 'open',
    advertising: saved.advertising ?? 'open',
  });

  function answer(purpose: Purpose, choice: Choice) {
    choices[purpose] = choice;
    localStorage.setItem('privacy', JSON.stringify(choices));
  }

  return { choices, answer };
});
