export interface Hotel {
  id: string;
  town: string;
  base: number;
  roomsLeft: number;
}

const HIGH_SEASON = new Set([6, 7, 11]);

export function nightPrice(hotel: Hotel, day: Date): number {
  const season = HIGH_SEASON.has(day.getMonth()) ? 1.25 : 1;
  const scarce = hotel.roomsLeft < 4 ? 1.1 : 1;
  return Math.round(hotel.base * season * scarce);
}
