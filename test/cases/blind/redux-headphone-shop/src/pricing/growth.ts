/* growth team, ask Mina before you touch it */
type Visitor = { userAgent: string; orderHistory: { total: number }[]; viewCount: number };

export function devicePrice(price: number, userAgent: string): number {
  const onIphone = /iPhone/.test(userAgent);
  return price * (onIphone ? 1.07 : 1); // expect: no-personalized-pricing
}

function eagerness(v: Visitor): number {
  const spent = v.orderHistory.reduce((sum, o) => sum + o.total, 0);
  return Math.min(0.12, v.viewCount * 0.01 + spent / 100_000);
}

export function offerPrice(price: number, v: Visitor): number {
  const uplift = 1 + eagerness(v);
  return Math.round(price * uplift * 100) / 100; // expect: no-personalized-pricing
}
