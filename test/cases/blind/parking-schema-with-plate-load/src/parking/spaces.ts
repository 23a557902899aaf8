import type { Reservation } from './schema';

const reserved: Reservation[] = [];

export const spaces = {
  async reserve(reservation: Reservation): Promise<number> {
    return reserved.push(reservation);
  },
};
