// case: a generator of price lines adds a share that depends on what the shopper has spent so far
// rules: no-personalized-pricing

import type { CartItem, Shopper } from './types';

interface PriceLine {
  sku: string;
  price: number;
}

function shareFor(shopper: Shopper): number {
  if (shopper.totalSpent > 100_000) return 1.05;
  return shopper.totalSpent > 20_000 ? 1.02 : 1;
}

export function* priceLines(items: Iterable<CartItem>, shopper: Shopper): Generator<PriceLine> {
  const share = shareFor(shopper);
  for (const { sku, listed, pieces } of items) {
    if (pieces === 0) continue;
    yield { sku, price: Math.round(listed * pieces * share) }; // expect: no-personalized-pricing
  }
}

export function total(items: CartItem[], shopper: Shopper): number {
  return [...priceLines(items, shopper)].reduce((sum, line) => sum + line.price, 0);
}
