// case: companies buy at the price list of their contract, everybody else at the listed price
// rules: no-personalized-pricing
import type { Customer } from './customer';
import { priceLists } from './price-lists';

export interface Variant {
  sku: string;
  listedCents: number;
}

export async function lineFor(variant: Variant, quantity: number, customer: Customer) {
  const lists = await priceLists.forGroups(customer.groups);
  const agreed = lists.flatMap((list) => list.entries).find((entry) => entry.sku === variant.sku && quantity >= entry.from);
  const unitPrice = agreed?.cents ?? variant.listedCents;
  return { sku: variant.sku, quantity, unitPrice, total: unitPrice * quantity, sendTo: customer.email };
}
