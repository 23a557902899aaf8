import { defineStore } from 'pinia';

export const ANSWERS = ['granted', 'denied'] as const;
export type Answer = (typeof ANSWERS)[number];

export const usePrivacy = defineStore('privacy', {
  state: () => ({ heatmap: localStorage.getItem('privacy.heatmap') as Answer | null }),
  getters: {
    heatmapAllowed: (state): boolean => state.heatmap !== null && ANSWERS.includes(state.heatmap),
  },
  actions: {
    answer(answer: Answer) {
      this.heatmap = answer;
      localStorage.setItem('privacy.heatmap', answer);
    },
  },
});
