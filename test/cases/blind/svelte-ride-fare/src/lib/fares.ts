import { demandOf } from './demand';

const START = 3.4;
const PER_KM = 1.9;
const PER_MINUTE = 0.35;

export function baseFare(km: number, minutes: number): number {
  return START + km * PER_KM + minutes * PER_MINUTE;
}

/** same factor for everybody in the zone, shown on the map */
export function surgeFare(fare: number, zone: string): number {
  const { openRequests, freeCars } = demandOf(zone);
  const factor = freeCars === 0 ? 2 : Math.min(2, Math.max(1, openRequests / freeCars));
  return fare * factor;
}

export function nightFare(fare: number, at: Date): number {
  const h = at.getHours();
  return h >= 22 || h < 5 ? fare * 1.2 : fare;
}

export function cleaningFee(): number {
  return 45;
}
