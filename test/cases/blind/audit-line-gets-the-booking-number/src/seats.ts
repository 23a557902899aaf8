import { audit } from './audit';

const taken = new Map<string, string>();

export async function seatOn(train: string, bookingNumber: string): Promise<number> {
  let seat = 1;
  while (taken.has(`${train}/${seat}`)) seat += 1;
  taken.set(`${train}/${seat}`, bookingNumber);
  audit('seat taken', { train, seat });
  return seat;
}
