import type { Account } from './session';

const VAT: Record<string, number> = { DE: 0.19, FR: 0.2, LU: 0.17, HU: 0.27 };

export function vatFactor(account: Account): number {
  return 1 + (VAT[account.billing.country] ?? 0);
}
