// case: everybody has the same price until a helper raises it for those who put up with more
interface Profile { priceSensitivity: number; loyaltyPoints: number }

function adapt(price: number, profile: Profile): number {
  const adaptedPrice = profile.priceSensitivity > 0.5 ? price : price * 1.2; // expect: no-personalized-pricing
  return Math.round(adaptedPrice * 100) / 100;
}

export function quote(base: number, profile: Profile): number {
  const offerPrice = base * 2;
  return adapt(offerPrice, profile);
}
