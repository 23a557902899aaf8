import { Quote } from './quote';

export class RegularsQuote extends Quote {
  protected factor(): number {
    return this.buyer.purchaseCount > 12 ? 1.06 : 1;
  }
}
