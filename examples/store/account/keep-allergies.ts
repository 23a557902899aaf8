import { createClient } from 'redis';

const redis = createClient();

/** Keeps what a customer must not eat, for good; nothing in the store ever deletes it. */
export async function keepAllergies(guest: { id: string; allergies: string[] }): Promise<void> {
  await redis.set(`allergies:${guest.id}`, JSON.stringify(guest.allergies));
}
