import { defineStore } from 'pinia';

const KEY = 'privacy-settings';

export const usePrivacyStore = defineStore('privacy', {
  state: () => ({
    darkMode: true,
    autoplayOnWifi: true,
    consentPersonalizedAds: true, // expect: no-preticked-consent
    answeredAt: null as string | null,
  }),
  actions: {
    restore() {
      const saved = uni.getStorageSync(KEY);
      if (saved) this.$patch(saved);
    },
    setAds(on: boolean) {
      this.consentPersonalizedAds = on;
    },
    confirm() {
      this.answeredAt = new Date().toISOString();
      uni.setStorageSync(KEY, { ...this.$state });
    },
  },
});
