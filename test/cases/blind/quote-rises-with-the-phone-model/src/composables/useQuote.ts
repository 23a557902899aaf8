// case: a uni-app composable raises the price of a night with a factor that comes from the model of the phone
import { computed, ref } from 'vue';
import { deviceFactor } from '../utils/device';

export interface Room {
  id: string;
  nightlyYuan: number;
  breakfastYuan: number;
}

export function useQuote(room: Room) {
  const nights = ref(1);
  const breakfast = ref(false);

  const quote = computed(() => {
    const base = room.nightlyYuan * nights.value;
    const extras = breakfast.value ? room.breakfastYuan * nights.value : 0;
    return {
      roomId: room.id,
      nights: nights.value,
      price: Math.round((base + extras) * deviceFactor()), // expect: no-personalized-pricing
    };
  });

  return { nights, breakfast, quote };
}
