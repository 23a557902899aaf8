import type { Account } from './session';

const WELL_PAID = new Set(['surgeon', 'notary', 'pilot', 'partner']);

export function meansFactor(account: Account): number {
  return WELL_PAID.has(account.occupation.toLowerCase()) ? 1.25 : 1;
}
