import { defineStore } from 'pinia';
import { ref } from 'vue';

export const useChengshi = defineStore('chengshi', () => {
  const mingcheng = ref('北京');
  const moren = () => {
    mingcheng.value = '北京';
  };
  const dingwei = (latitude, longitude) => {
    mingcheng.value = longitude < 118 && latitude > 36 ? '北京' : '上海';
  };
  return { mingcheng, moren, dingwei };
});
