// case: a wholesaler's price follows the price list of the contract group and the quantity
// rules: no-personalized-pricing
import { contextOf, type TradeCustomer } from './context';
import type { PriceList } from './price-list';

export function quote(list: PriceList, customer: TradeCustomer, sku: string, quantity: number) {
  const context = contextOf(customer, quantity);
  const unitPrice = list.find(sku, context);
  return { for: context.customerId, sku, quantity, unitPrice, price: unitPrice * quantity };
}
