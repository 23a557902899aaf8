// case: the price rises with how often the person bought before
interface Profile { id: string; purchaseHistory: { total: number }[]; deviceModel: string }
export function quote(base: number, profile: Profile): number {
  const spent = profile.purchaseHistory.reduce((sum, one) => sum + one.total, 0);
  const factor = spent > 10_000 ? 1.15 : 1;
  const price = base * factor; // expect: no-personalized-pricing
  return price;
}
