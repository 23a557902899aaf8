import { computed, onMounted, ref } from 'vue';
import { countView } from './view-history';

export function useDiscount(sku: string) {
  const viewCount = ref(0);
  onMounted(() => {
    viewCount.value = countView(sku);
  });
  const discount = computed(() => (viewCount.value > 3 ? 0 : 10)); // expect: no-personalized-pricing
  return { discount };
}
