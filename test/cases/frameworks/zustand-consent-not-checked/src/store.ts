// case: a zustand store keeps the answer and nobody asks it
import { create } from 'zustand';

interface ConsentState { analytics: boolean; ready: boolean; answer(given: boolean): void }
export const useConsent = create<ConsentState>()(set => ({
  analytics: false, ready: true,
  answer: given => set({ analytics: given }),
}));
