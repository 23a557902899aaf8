const START_FEN = 1100;
const PER_KM_FEN = 240;

export function mileageFen(km: number, minutes: number): number {
  return START_FEN + Math.round(km * PER_KM_FEN) + minutes * 40;
}
