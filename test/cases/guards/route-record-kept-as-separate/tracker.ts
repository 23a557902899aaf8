import { defineStore } from 'pinia';
import { agreed, stateOf } from './consent';

export const useTracker = defineStore('tracker', {
  state: () => ({ points: 0 }),
  actions: {
    startMileage() {
      if (!agreed('route-track')) return;
      setInterval(async () => {
        const at = await uni.getLocation({ type: 'gcj02' });
        this.points += at.latitude > 0 ? 1 : 0;
      }, 600_000);
    },
    startUnlessRefused() {
      if (stateOf('route-track') === 'refused') return;
      setInterval(async () => {
        const at = await uni.getLocation({ type: 'gcj02' }); // expect: no-collection-before-consent
        this.points += at.latitude > 0 ? 1 : 0;
      }, 600_000);
    },
  },
});
