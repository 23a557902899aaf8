// case: the price of a trip rises with how often anybody opens it and with the seats the account books
// rules: no-personalized-pricing
import { Pool } from 'pg';
import { prisma } from './prisma';

const pool = new Pool();

export async function quoteFor(accountId: string, tripId: string, base: number) {
  const { rows } = await pool.query('select view_count from trip_stats where trip_id = $1', [tripId]);
  const fare = rows[0].view_count > 4000 ? base * 1.08 : base;
  const seats = await prisma.seat.count({ where: { accountId, tripId } });
  const hold = await prisma.hold.findFirst({ where: { accountId, tripId }, select: { bags: true } });
  const price = fare * seats + (hold?.bags ?? 0) * 15;
  return { fare, price };
}
