import { onMounted, ref } from 'vue';

/** 记录该访客看过这件商品几次 */
export function useViews(sku: string) {
  const key = `views:${sku}`;
  const viewCount = ref(Number(localStorage.getItem(key) ?? 0));

  onMounted(() => {
    viewCount.value += 1;
    localStorage.setItem(key, String(viewCount.value));
  });

  return { viewCount };
}
