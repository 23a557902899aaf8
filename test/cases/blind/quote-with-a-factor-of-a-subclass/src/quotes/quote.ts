import type { Buyer, Item } from './types';

export abstract class Quote {
  constructor(
    protected readonly item: Item,
    protected readonly buyer: Buyer,
  ) {}

  protected abstract factor(): number;

  total(): { sku: string; price: number } {
    const price = Math.round(this.item.cents * this.item.pieces * this.factor()); // expect: no-personalized-pricing
    return { sku: this.item.sku, price };
  }
}
