import { computed, onMounted, ref } from 'vue';
import { countView } from './view-history';

export function useOffer(sku: string, stock: () => number) {
  const viewCount = ref(0);
  onMounted(() => {
    viewCount.value = countView(sku);
  });
  const headline = computed(() => (viewCount.value > 3 ? 'Still thinking about it?' : 'Light for long evenings'));
  const discount = computed(() => (stock() > 60 ? 10 : 0));
  return { discount, headline };
}
