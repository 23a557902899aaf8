import { defineStore } from 'pinia';
import { useLocalStorage } from '@vueuse/core';

export type Answer = 'open' | 'given' | 'refused';

export const usePrivacy = defineStore('privacy', () => {
  const analytics = useLocalStorage<Answer>('privacy.analytics', 'open');
  const answer = (next: Answer) => {
    analytics.value = next;
  };
  return { analytics, answer };
});
