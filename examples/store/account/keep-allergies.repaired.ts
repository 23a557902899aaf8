import { createClient } from 'redis';

const redis = createClient();
const untilTheMealIsOver = 4 * 60 * 60;

/** Keeps what a customer must not eat until the meal is over. */
export async function keepDiet(guest: { id: string; allergies: string[] }): Promise<void> {
  await redis.set(`diet:${guest.id}`, JSON.stringify(guest.allergies), { EX: untilTheMealIsOver });
}
