// case: the unit price rises with the number of times all shoppers together viewed the product
// rules: no-personalized-pricing
import { shelfCents } from '../catalogue';
import { recentViews } from './views';

interface Line {
  sku: string;
  quantity: number;
}

export async function offer(userId: string, line: Line) {
  const shelf = await shelfCents(line.sku);
  const viewCount = await recentViews(line.sku);
  const steps = Math.min(Math.floor(viewCount / 5000), 4);
  const unitPrice = Math.round(shelf * (1 + steps * 0.02));
  return { sku: line.sku, quantity: line.quantity, unitPrice, buyer: userId };
}
