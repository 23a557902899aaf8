import AsyncStorage from '@react-native-async-storage/async-storage';
import { create } from 'zustand';
import { createJSONStorage, persist } from 'zustand/middleware';

interface Consents {
  newsletter: boolean;
  partnerSharing: boolean;
  heartRateAdvice: boolean;
  decidedAt: string | null;
  setEverything: (on: boolean) => void;
}

export const useConsents = create<Consents>()(
  persist(
    (set) => ({
      newsletter: false,
      partnerSharing: false,
      heartRateAdvice: false,
      decidedAt: null,
      setEverything: (on) =>
        set({ newsletter: on, partnerSharing: on, heartRateAdvice: on, decidedAt: new Date().toISOString() }),
    }),
    { name: 'consents', storage: createJSONStorage(() => AsyncStorage) },
  ),
);
