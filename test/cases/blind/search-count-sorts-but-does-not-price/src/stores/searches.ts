import { defineStore } from 'pinia';

export const useSearches = defineStore('searches', {
  state: () => ({ counts: {} as Record<string, number> }),
  getters: {
    searchCount: (state) => (town: string) => state.counts[town] ?? 0,
  },
  actions: {
    searched(town: string) {
      this.counts[town] = (this.counts[town] ?? 0) + 1;
    },
  },
});
