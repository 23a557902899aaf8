export type Tier = 'basic' | 'silver' | 'gold';

// the list that hangs in every cinema
export const TICKET_PRICE: Readonly<Record<Tier, number>> = { basic: 1290, silver: 1190, gold: 1090 };
