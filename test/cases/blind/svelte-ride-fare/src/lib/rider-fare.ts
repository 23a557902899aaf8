import type { Rider } from './models';

const PROMOS: Record<string, number> = { HELLO5: 5, AIRPORT3: 3 };

/** what this rider is likely to accept anyway */
function willingness(rider: Rider): number {
  return 1 + Math.min(0.15, rider.avgTip * 0.02 + rider.acceptedSurge * 0.03);
}

export function riderFare(fare: number, rider: Rider, batteryLevel?: number): number {
  let adjustedFare = fare * willingness(rider); // expect: no-personalized-pricing
  if (batteryLevel !== undefined && batteryLevel < 0.15) {
    adjustedFare *= 1.08; // expect: no-personalized-pricing
  }
  return Math.max(0, promoFare(adjustedFare, rider.promoCode));
}

// code typed in by the rider
function promoFare(fare: number, code: string | null): number {
  return code ? fare - (PROMOS[code] ?? 0) : fare;
}
