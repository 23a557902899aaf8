import { defineStore } from 'pinia';

type Choice = 'granted' | 'denied' | 'none';

export const useConsentStore = defineStore('consent', () => {
  function choice(purpose: string): Choice {
    const saved = localStorage.getItem(`consent:${purpose}`);
    return saved === 'granted' || saved === 'denied' ? saved : 'none';
  }
  function decide(purpose: string, answer: 'granted' | 'denied') {
    localStorage.setItem(`consent:${purpose}`, answer);
  }
  return { choice, decide };
});
