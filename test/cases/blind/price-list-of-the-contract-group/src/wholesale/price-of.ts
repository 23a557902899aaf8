// case: a wholesaler takes the price from the list that the contract of the customer group names
// rules: no-personalized-pricing

import { listedPrice, type GroupCode } from './price-lists';

interface BusinessCustomer {
  id: string;
  name: string;
  group: GroupCode;
  contractNo: string;
  lastOrderAt: Date | null;
}

const PALLET = 40;

export function priceOf(sku: string, pieces: number, customer: BusinessCustomer): { sku: string; price: number; contract: string } {
  const listed = listedPrice(customer.group, sku);
  const pallets = Math.floor(pieces / PALLET);
  const price = listed * pieces - pallets * 250;
  return { sku, price, contract: customer.contractNo };
}

export function greeting(customer: BusinessCustomer): string {
  return customer.lastOrderAt ? `Good to see you again, ${customer.name}` : `Welcome, ${customer.name}`;
}
