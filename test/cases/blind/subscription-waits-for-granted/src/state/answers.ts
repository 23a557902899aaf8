import { create } from 'zustand';
import { persist, subscribeWithSelector } from 'zustand/middleware';

export type Answer = 'open' | 'granted' | 'refused';

interface Answers {
  analytics: Answer;
  answeredAt: string | null;
  answer: (analytics: Exclude<Answer, 'open'>) => void;
}

export const useAnswers = create<Answers>()(
  subscribeWithSelector(
    persist(
      (set) => ({
        analytics: 'open',
        answeredAt: null,
        answer: (analytics) => set({ analytics, answeredAt: new Date().toISOString() }),
      }),
      { name: 'answers' },
    ),
  ),
);
