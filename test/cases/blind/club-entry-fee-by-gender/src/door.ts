// case: a subclass of the fee rules lets men pay more at the door
// rules: no-personalized-pricing
import { NightEntryFee } from './fees/night-entry-fee';
import type { EntryFee } from './fees/entry-fee';
import type { Guest } from './guest';

const rules: EntryFee = new NightEntryFee(1500);

export function letIn(guest: Guest) {
  const entry = { guest: guest.id, at: new Date() };
  if (guest.onList) return { ...entry, queue: 'short' };
  return { ...entry, queue: 'long', cents: rules.fee(guest, entry.at) };
}
