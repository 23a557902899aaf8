// case: the coupon at the till depends on whether the camera recognised the guest
// rules: no-biometric-conditioned-benefit

import { FaceMatcher } from 'face-api.js';

export interface Basket {
  items: { sku: string; cents: number; pieces: number }[];
}

export class Till {
  constructor(private readonly guests: FaceMatcher) {}

  couponFor(basket: Basket, descriptor: Float32Array): string | undefined {
    const total = basket.items.reduce((sum, item) => sum + item.cents * item.pieces, 0);
    if (total < 1000) return undefined;
    const best = this.guests.findBestMatch(descriptor);
    const coupon = best.label !== 'unknown' ? 'SAVE15' : undefined; // expect: no-biometric-conditioned-benefit
    return coupon;
  }
}
