import { note, noteAll } from './journal.js';

interface Guest {
  id: string;
  email: string;
  mobile: string;
}

export function checkIn(guest: Guest) {
  note('check-in', guest); // expect: no-personal-data-in-logs
  note('check-in', { id: guest.id });
  note('opened');
}

export function checkOut(guest: Guest) {
  noteAll('check-out', guest); // expect: no-personal-data-in-logs
  noteAll('check-out', { id: guest.id });
}
