// case: the discount comes from the coupon code that the buyer typed and from the sum of the basket
// rules: no-personalized-pricing

export interface Coupon {
  code: string;
  percent: number;
  fromCents: number;
}

export async function couponFor(code: string): Promise<Coupon | undefined> {
  const reply = await fetch('/api/coupons', { method: 'POST', body: JSON.stringify({ code }) });
  return reply.ok ? ((await reply.json()) as Coupon) : undefined;
}
