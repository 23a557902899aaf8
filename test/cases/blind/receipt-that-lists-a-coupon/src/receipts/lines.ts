export interface PaidOrder {
  number: string;
  email: string;
  items: { title: string; cents: number }[];
  coupon?: { code: string; cents: number };
}

export function linesOf(order: PaidOrder): string[] {
  const lines = order.items.map((item) => `${item.title}: ${(item.cents / 100).toFixed(2)}`);
  if (order.coupon) lines.push(`Coupon ${order.coupon.code}: -${(order.coupon.cents / 100).toFixed(2)}`);
  return lines;
}
