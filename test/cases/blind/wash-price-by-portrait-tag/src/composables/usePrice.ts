// case: a car wash shows people whose portrait says that they spend much a higher price
// rules: no-personalized-pricing
import { computed } from 'vue';
import { useYonghu } from '../stores/yonghu';
import type { Taocan } from '../taocan';

export function usePrice(taocan: Taocan) {
  const yonghu = useYonghu();
  const zhouMo = [0, 6].includes(new Date().getDay());
  const base = zhouMo ? taocan.zhouMoFen : taocan.fen;
  const price = computed(() => (yonghu.huaxiang.includes('高消费') ? base + 800 : base)); // expect: no-personalized-pricing
  const biaoti = computed(() => `${yonghu.nicheng}，今天洗个车吧`);
  return { price, biaoti };
}
