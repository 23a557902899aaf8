import { create } from 'zustand';

interface Settings {
  notified: boolean;
  locatable: boolean;
  setNotified(notified: boolean): void;
  setLocatable(locatable: boolean): void;
}

export const useSettings = create<Settings>((set) => ({
  notified: false,
  locatable: false,
  setNotified: (notified) => set({ notified }),
  setLocatable: (locatable) => set({ locatable }),
}));
