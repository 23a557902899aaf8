import type { GiftOrder } from './order';

export function briefFor({ occasion, tone, product }: GiftOrder): string {
  return JSON.stringify({ occasion, tone, gift: `${product.colour} ${product.title}`, maxWords: 40 });
}
