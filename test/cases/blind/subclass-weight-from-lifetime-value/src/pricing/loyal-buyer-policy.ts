import { PricePolicy, type Buyer } from './price-policy';

export class LoyalBuyerPolicy extends PricePolicy {
  protected weight(buyer: Buyer): number {
    return buyer.ltv > 150_000 ? 1.07 : 1;
  }
}
