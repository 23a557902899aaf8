// case: the price of a trip rises with how often the account has opened that trip, counted in the database
// rules: no-personalized-pricing
import { and, eq } from 'drizzle-orm';
import { db } from '../db';
import { interests } from '../schema';
import { TripView } from './trip-view';

export async function quoteFor(accountId: string, trip: { id: string; base: number }) {
  const [interest] = await db.select().from(interests).where(and(eq(interests.accountId, accountId), eq(interests.tripId, trip.id))).limit(1);
  const fare = interest && interest.views > 4 ? trip.base * 1.08 : trip.base; // expect: no-personalized-pricing
  const opened = await TripView.countDocuments({ account: accountId, trip: trip.id });
  const insuranceFee = opened > 2 ? 12 : 9; // expect: no-personalized-pricing
  return { fare, insuranceFee };
}
