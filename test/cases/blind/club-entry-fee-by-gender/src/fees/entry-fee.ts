import type { Guest } from '../guest';

export abstract class EntryFee {
  constructor(protected readonly doorCents: number) {}

  abstract fee(guest: Guest, at: Date): number;
}
