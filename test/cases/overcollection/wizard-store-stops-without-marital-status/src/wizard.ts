import { Alert } from 'react-native';
import { create } from 'zustand';

interface Draft { rooms: string; maritalStatus: string }
interface Wizard { step: number; draft: Draft; change: (part: Partial<Draft>) => void; next: () => void }

export const useWizard = create<Wizard>((set, get) => ({
  step: 0,
  draft: { rooms: '', maritalStatus: '' },
  change: part => set(({ draft }) => ({ draft: { ...draft, ...part } })),
  next: () => {
    const { draft, step } = get();
    if (!draft.maritalStatus) {
      Alert.alert('Please fill in everything');
      return;
    }
    set({ step: step + 1 });
  },
}));
