// case: the nightly rate of a room follows the contract of the company that books
// rules: no-personalized-pricing
import { contractFor } from './contracts';
import type { Booking, Room } from './types';

export class RateEngine {
  constructor(private readonly season: (day: Date) => number) {}

  nightlyRate(room: Room, booking: Booking, day: Date): number {
    const contract = contractFor(booking.companyGroup);
    return contract?.cents[room.kind] ?? Math.round(room.cents * this.season(day));
  }
}
