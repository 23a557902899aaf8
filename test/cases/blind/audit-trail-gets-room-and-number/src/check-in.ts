// case: a wrapper that logs whatever it is given is given the room and a number
// rules: no-personal-data-in-logs

import { audit } from './audit';

interface Guest {
  id: string;
  fullName: string;
  passportNo: string;
  email: string;
}

interface Stay {
  room: string;
  nights: number;
  guest: Guest;
}

const occupied = new Map<string, Stay>();

export function checkIn(stay: Stay): boolean {
  if (occupied.has(stay.room)) {
    audit('room-taken', { room: stay.room });
    return false;
  }
  occupied.set(stay.room, stay);
  audit('checked-in', { room: stay.room, nights: stay.nights, guest: stay.guest.id });
  return true;
}
