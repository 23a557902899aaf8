import type { Guest } from '../guest';
import { EntryFee } from './entry-fee';

export class NightEntryFee extends EntryFee {
  fee(guest: Guest, at: Date): number {
    const late = at.getHours() >= 1;
    if (late) return Math.round(this.doorCents / 2);
    return guest.gender === 'male' ? this.doorCents + 500 : this.doorCents; // expect: no-personalized-pricing
  }
}
