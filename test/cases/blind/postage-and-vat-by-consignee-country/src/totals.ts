// case: VAT and postage of an order follow the country it goes to and its weight
// rules: no-personalized-pricing
import { postage } from './postage';
import { vatRate } from './vat';

interface Order {
  lines: { cents: number; grams: number; quantity: number }[];
  consignee: { fullName: string; country: string; postalCode: string };
}

export function totals({ lines, consignee }: Order) {
  const net = lines.reduce((sum, line) => sum + line.cents * line.quantity, 0);
  const grams = lines.reduce((sum, line) => sum + line.grams * line.quantity, 0);
  const shippingFee = postage(consignee.country, grams);
  const vat = Math.round((net + shippingFee) * vatRate(consignee.country));
  return { net, shippingFee, vat, price: net + shippingFee + vat };
}
