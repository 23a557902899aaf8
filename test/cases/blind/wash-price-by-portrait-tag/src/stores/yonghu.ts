import { defineStore } from 'pinia';
import axios from 'axios';

export const useYonghu = defineStore('yonghu', {
  state: () => ({ nicheng: '', huaxiang: [] as string[] }),
  actions: {
    async load() {
      const { data } = await axios.get('/api/yonghu');
      this.nicheng = data.nicheng;
      this.huaxiang = data.huaxiang;
    },
  },
});
