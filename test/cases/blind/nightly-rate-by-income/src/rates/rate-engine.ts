// case: the nightly rate of a room grows with what the guest earns
import { affluence } from './affluence';
import type { Guest, Room } from './types';

export class RateEngine {
  constructor(private readonly season: (day: Date) => number) {}

  nightlyRate(room: Room, guest: Guest, day: Date): number {
    const base = room.cents * this.season(day);
    return Math.round(base * affluence(guest)); // expect: no-personalized-pricing
  }
}
