import { create } from 'zustand';
import { persist } from 'zustand/middleware';

type Answer = 'open' | 'yes' | 'no';

interface ConsentStore {
  replay: Answer;
  newsletter: Answer;
  answer: (purpose: 'replay' | 'newsletter', answer: Exclude<Answer, 'open'>) => void;
}

export const useConsentStore = create<ConsentStore>()(
  persist(
    (set) => ({
      replay: 'open',
      newsletter: 'open',
      answer: (purpose, answer) => set(purpose === 'replay' ? { replay: answer } : { newsletter: answer }),
    }),
    { name: 'consent-answers' },
  ),
);

export const replayConsented = (state: ConsentStore): boolean => state.replay === 'yes';
