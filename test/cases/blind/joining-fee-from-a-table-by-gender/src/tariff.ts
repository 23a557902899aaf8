import type { User } from './models/user';

const EVENING = { f: 900, m: 2400, x: 1500 } as const;

export interface Evening {
  id: string;
  drinksIncluded: boolean;
}

export function ticketFor(user: User, evening: Evening) {
  const drinks = evening.drinksIncluded ? 1200 : 0;
  const fee = EVENING[user.gender] + drinks; // expect: no-personalized-pricing
  return { evening: evening.id, fee };
}
