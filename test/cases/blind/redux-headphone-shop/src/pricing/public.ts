import type { Tier } from '../store';

// printed on /membership
const TIER_DISCOUNT: Record<Tier, number> = { basic: 0, silver: 0.05, gold: 0.1 };

const CODES: Record<string, number> = { SPRING10: 0.1, STUDENT15: 0.15 };

export function memberPrice(listPrice: number, tier: Tier) {
  return listPrice * (1 - TIER_DISCOUNT[tier]);
}

export function quantityPrice(unitPrice: number, qty: number) {
  if (qty >= 10) return unitPrice * 0.9;
  if (qty >= 5) return unitPrice * 0.95;
  return unitPrice;
}

export function codeDiscount(code: string) {
  return CODES[code.trim().toUpperCase()] ?? 0;
}

export function priceWithVat(net: number, country: string) {
  const vat = country === 'DE' ? 0.19 : country === 'AT' ? 0.2 : 0.21;
  return net * (1 + vat);
}
