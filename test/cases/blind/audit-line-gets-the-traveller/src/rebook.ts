// case: a general audit function that prints what it gets is given the whole traveller
// rules: no-personal-data-in-logs
import { audit } from './audit';
import { seatOn } from './seats';

interface Traveller {
  id: string;
  fullName: string;
  passportNo: string;
}

interface Booking {
  number: string;
  train: string;
  traveller: Traveller;
}

export async function rebook(booking: Booking, train: string): Promise<Booking> {
  const seat = await seatOn(train, booking.number);
  const next = { ...booking, train };
  audit('rebooked', { seat, traveller: next.traveller }); // expect: no-personal-data-in-logs
  return next;
}
