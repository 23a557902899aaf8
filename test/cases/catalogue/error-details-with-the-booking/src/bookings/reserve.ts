import { BookingError } from './errors';
import type { Traveller } from './traveller';

export function reserve(traveller: Traveller) {
  if (traveller.passportNo.length < 7) {
    throw new BookingError('document refused', { booking: traveller.bookingId });
  }
  return { seat: '12A' };
}
