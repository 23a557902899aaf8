// case: a uni-app composable reads the position when the page is loaded and posts it to the server
// rules: no-collection-before-consent
import { onLoad, onPullDownRefresh } from '@dcloudio/uni-app';
import { ref } from 'vue';
import { post } from '../utils/request';

export interface Shop {
  id: string;
  name: string;
  metres: number;
}

export function useNearbyShops(pageSize = 20) {
  const shops = ref<Shop[]>([]);
  const loading = ref(false);
  const failed = ref(false);

  function locate(): Promise<UniApp.GetLocationSuccess> {
    return new Promise((resolve, reject) => {
      uni.getLocation({ type: 'gcj02', success: resolve, fail: reject }); // expect: no-collection-before-consent
    });
  }

  async function refresh() {
    loading.value = true;
    failed.value = false;
    try {
      const { latitude, longitude } = await locate();
      shops.value = await post<Shop[]>('/shops/nearby', { latitude, longitude, pageSize });
    } catch {
      failed.value = true;
    } finally {
      loading.value = false;
      uni.stopPullDownRefresh();
    }
  }

  onLoad(() => {
    void refresh();
  });
  onPullDownRefresh(refresh);

  return { shops, loading, failed, refresh };
}
