// case: a subclass works the client's occupation into the fee of a removal
// rules: no-personalized-pricing
import { Quote } from './quote';

const WELL_PAID = new Set(['lawyer', 'surgeon', 'pilot']);

export class HomeQuote extends Quote {
  override fee(): number {
    const scale = WELL_PAID.has(this.client.occupation) ? 1.2 : 1;
    return Math.round(this.cubicMetres * 38 * scale); // expect: no-personalized-pricing
  }
}
