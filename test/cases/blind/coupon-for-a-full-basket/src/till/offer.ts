// case: the coupon depends on the basket; the face only opens the member's screen
// rules: no-biometric-conditioned-benefit

import { FaceMatcher } from 'face-api.js';

export interface Basket {
  items: { sku: string; cents: number; pieces: number }[];
}

export class Till {
  constructor(private readonly members: FaceMatcher) {}

  greet(descriptor: Float32Array): string {
    const best = this.members.findBestMatch(descriptor);
    return best.label === 'unknown' ? 'Welcome' : `Welcome back, ${best.label}`;
  }

  couponFor(basket: Basket): string | undefined {
    const total = basket.items.reduce((sum, item) => sum + item.cents * item.pieces, 0);
    const coupon = total >= 5000 ? 'SAVE15' : undefined;
    return coupon;
  }
}
