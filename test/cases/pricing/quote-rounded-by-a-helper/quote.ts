// case: a price that hangs on how much somebody puts up with is decided once; a helper that it is handed to only puts it into its own variable
interface Profile { priceSensitivity: number; loyaltyPoints: number }

function tidy(price: number): number {
  const shownPrice = price;
  return Math.round(shownPrice * 100) / 100;
}

export function quote(base: number, profile: Profile): number {
  const offerPrice = base * (profile.priceSensitivity > 0.5 ? 1 : 1.2); // expect: no-personalized-pricing
  return tidy(offerPrice);
}
