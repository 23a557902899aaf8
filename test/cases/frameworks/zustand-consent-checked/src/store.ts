// case: a zustand store keeps the answer and the page asks it before measuring begins
// rules: no-collection-before-consent
import { create } from 'zustand';
import { persist } from 'zustand/middleware';

interface ConsentState { analytics: boolean; answer(given: boolean): void }
export const useConsent = create<ConsentState>()(persist(set => ({
  analytics: false,
  answer: given => set({ analytics: given }),
}), { name: 'consent' }));
