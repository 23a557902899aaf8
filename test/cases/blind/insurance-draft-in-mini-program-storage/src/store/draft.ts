import { defineStore } from 'pinia';

export interface ClaimDraft {
  step: number;
  policy: string;
  bankCardNo: string;
  diagnosis: string;
}

const empty: ClaimDraft = { step: 1, policy: '', bankCardNo: '', diagnosis: '' };

export const useDraft = defineStore('claim-draft', {
  state: (): ClaimDraft => ({ ...empty }),
  actions: {
    restore() {
      const saved = uni.getStorageSync('claim.draft');
      if (saved) this.$patch(JSON.parse(saved));
    },
    keep() {
      uni.setStorageSync('claim.step', this.step);
      uni.setStorageSync('claim.draft', JSON.stringify({ policy: this.policy, bankCardNo: this.bankCardNo, diagnosis: this.diagnosis })); // expect: no-plaintext-sensitive-storage
    },
    clear() {
      uni.removeStorageSync('claim.draft');
      this.$patch(empty);
    },
  },
});
