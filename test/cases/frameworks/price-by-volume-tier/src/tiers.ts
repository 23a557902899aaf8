// case: the volume picks the price
// rules: no-personalized-pricing
const tiers = [{ from: 0, price: 10 }, { from: 100, price: 8 }];
export function priceFor(user: { id: string }, volume: number) {
  const tier = [...tiers].reverse().find(one => volume >= one.from)!;
  return { user: user.id, price: tier.price * volume };
}
