import { randomUUID } from 'node:crypto';
import type { SeatForm } from './schema';

const holds = new Map<string, SeatForm>();

export async function holdSeat(form: SeatForm) {
  const id = randomUUID();
  holds.set(id, form);
  return { id };
}
