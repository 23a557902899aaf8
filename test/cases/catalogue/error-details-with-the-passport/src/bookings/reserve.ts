import { BookingError } from './errors';
import type { Traveller } from './traveller';

export function reserve(traveller: Traveller) {
  if (traveller.passportNo.length < 7) {
    throw new BookingError('document refused', { document: traveller.passportNo });
  }
  return { seat: '12A' };
}
