import { defineStore } from 'pinia';

export const useCheckInStore = defineStore('check-in', {
  state: () => ({
    realName: '',
    idCardNo: '',
    arrival: '',
    nights: 1,
  }),
  actions: {
    async submit() {
      await uni.request({ url: '/api/check-ins', method: 'POST', data: { ...this.$state } });
      this.$reset();
    },
  },
});
