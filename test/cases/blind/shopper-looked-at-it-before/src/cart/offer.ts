// case: the unit price rises with the number of times this shopper viewed the product
import { shelfCents } from '../catalogue';
import { recentViews } from './views';

interface Line {
  sku: string;
  quantity: number;
}

export async function offer(userId: string, line: Line) {
  const shelf = await shelfCents(line.sku);
  const viewCount = await recentViews(userId, line.sku);
  const steps = Math.min(Math.floor(viewCount / 3), 4);
  const unitPrice = Math.round(shelf * (1 + steps * 0.02)); // expect: no-personalized-pricing
  return { sku: line.sku, quantity: line.quantity, unitPrice, buyer: userId };
}
