import { ref, type Ref } from 'vue';

export interface Here {
  latitude: number;
  longitude: number;
}

export function usePosition(): { here: Ref<Here | undefined>; locate: () => void } {
  const here = ref<Here>();

  function locate(): void {
    navigator.geolocation.getCurrentPosition(({ coords }) => {
      here.value = { latitude: coords.latitude, longitude: coords.longitude };
    });
  }

  return { here, locate };
}
