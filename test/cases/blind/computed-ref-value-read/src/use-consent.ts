import { useLocalStorage } from '@vueuse/core';
import { computed } from 'vue';

const answer = useLocalStorage<'given' | 'refused' | 'open'>('analytics-consent', 'open');

export function useConsent() {
  return {
    hasAnalyticsConsent: computed(() => answer.value === 'given'),
    decide: (given: boolean) => {
      answer.value = given ? 'given' : 'refused';
    },
  };
}
