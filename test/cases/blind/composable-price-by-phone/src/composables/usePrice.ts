// case: a computed price is multiplied by a factor that another file takes from the phone of the visitor
// rules: no-personalized-pricing

import { computed, type Ref } from 'vue';
import { deviceFactor } from './visitor-device';

export interface Seat {
  row: string;
  baseCents: number;
}

export function usePrice(seat: Ref<Seat>, pieces: Ref<number>) {
  const factor = deviceFactor(navigator.userAgent);
  const price = computed(() => Math.round(seat.value.baseCents * pieces.value * factor)); // expect: no-personalized-pricing
  const label = computed(() => `${(price.value / 100).toFixed(2)} €`);
  return { price, label };
}
