// case: a subclass weighs the price by what the buyer has spent over the years, and the base class multiplies with it
// rules: no-personalized-pricing
export interface Buyer {
  id: string;
  ltv: number;
  country: string;
}

export abstract class PricePolicy {
  protected abstract weight(buyer: Buyer): number;

  priceOf(listedCents: number, buyer: Buyer): { currency: string; price: number } {
    return { currency: 'EUR', price: Math.round(listedCents * this.weight(buyer)) }; // expect: no-personalized-pricing
  }
}
