// case: a computed price is multiplied by the rate of the currency, the phone only decides the picture
// rules: no-personalized-pricing

import { computed, type Ref } from 'vue';
import { pictureFormat } from './visitor-device';

const RATES = { EUR: 1, GBP: 0.86, CHF: 0.95 } as const;

export interface Seat {
  row: string;
  baseCents: number;
}

export function usePrice(seat: Ref<Seat>, pieces: Ref<number>, currency: Ref<keyof typeof RATES>) {
  const picture = computed(() => `/seats/${seat.value.row}.${pictureFormat(navigator.userAgent)}`);
  const price = computed(() => Math.round(seat.value.baseCents * pieces.value * RATES[currency.value]));
  const label = computed(() => `${(price.value / 100).toFixed(2)} ${currency.value}`);
  return { price, label, picture };
}
