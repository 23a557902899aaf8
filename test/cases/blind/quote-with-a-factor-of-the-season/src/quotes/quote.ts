import type { Buyer, Item } from './types';

export abstract class Quote {
  constructor(
    protected readonly item: Item,
    protected readonly buyer: Buyer,
  ) {}

  protected abstract factor(): number;

  total(): { sku: string; price: number; greeting: string } {
    const price = Math.round(this.item.cents * this.item.pieces * this.factor());
    const greeting = this.buyer.purchaseCount > 12 ? 'Good to see you again' : 'Welcome';
    return { sku: this.item.sku, price, greeting };
  }
}
