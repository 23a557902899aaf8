// case: steps over a quote look at quantity, price list, tax country and currency of an order that also names its customer
// rules: no-personalized-pricing
export interface Quote {
  customer: { id: string; email: string; group: 'retail' | 'wholesale'; lastVisit: Date };
  country: 'DE' | 'ES' | 'CN';
  kilograms: number;
  quantity: number;
  unitPrice: number;
  shippingFee: number;
  taxRate: number;
}

type Step = (quote: Quote) => Quote;

const PRICE_LIST = { retail: 12.5, wholesale: 9.8 } as const;
const TAX = { DE: 0.19, ES: 0.21, CN: 0.13 } as const;

const fromPriceList: Step = (quote) => ({ ...quote, unitPrice: PRICE_LIST[quote.customer.group] });
const forQuantity: Step = (quote) => ({ ...quote, unitPrice: quote.quantity >= 100 ? quote.unitPrice * 0.93 : quote.unitPrice });
const byWeight: Step = (quote) => ({ ...quote, shippingFee: 4 + Math.ceil(quote.kilograms) * 0.7 });
const withTax: Step = (quote) => ({ ...quote, taxRate: TAX[quote.country] });

const pipe =
  (...steps: Step[]): Step =>
  (quote) =>
    steps.reduce((current, step) => step(current), quote);

export const price = pipe(fromPriceList, forQuantity, byWeight, withTax);

export function summary(quote: Quote) {
  const priced = price(quote);
  const net = priced.unitPrice * priced.quantity + priced.shippingFee;
  return { to: priced.customer.email, quietSince: priced.customer.lastVisit, net, gross: net * (1 + priced.taxRate) };
}
