// case: a store gives a room a higher rate where the server says that the guest was here before
// rules: no-personalized-pricing
import { defineStore } from 'pinia';
import { loadGuest, type Guest } from '../api/guest';

export const useRoom = defineStore('room', {
  state: () => ({ nightlyRate: 90, guest: null as Guest | null }),
  actions: {
    async open(base: number) {
      this.guest = await loadGuest();
      this.nightlyRate = this.guest.returning ? base + 14 : base; // expect: no-personalized-pricing
    },
  },
});
