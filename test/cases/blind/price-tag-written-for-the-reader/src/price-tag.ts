// case: locale and device of the reader decide how a price is written and laid out, the amount is the same for all
// rules: no-personalized-pricing
interface Reader {
  locale: string;
  deviceModel: string;
  lastVisit: Date | null;
}

export interface Product {
  title: string;
  cents: number;
}

export function priceTag(product: Product, reader: Reader) {
  const format = new Intl.NumberFormat(reader.locale, { style: 'currency', currency: 'EUR' });
  const compact = reader.deviceModel.startsWith('iPhone SE');
  const badge = reader.lastVisit === null ? 'new-here' : 'back-again';
  const price = format.format(product.cents / 100);
  return { title: product.title, badge, layout: compact ? 'one-line' : 'two-lines', price };
}
