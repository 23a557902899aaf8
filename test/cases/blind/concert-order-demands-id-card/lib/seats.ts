export interface Reservation {
  id: string;
  payBefore: string;
}

const taken = new Map<string, Set<string>>();

export async function reserve(showId: string, seats: string[]): Promise<Reservation | null> {
  const set = taken.get(showId) ?? new Set<string>();
  if (seats.some((seat) => set.has(seat))) return null;
  for (const seat of seats) set.add(seat);
  taken.set(showId, set);
  return { id: crypto.randomUUID(), payBefore: new Date(Date.now() + 15 * 60_000).toISOString() };
}
