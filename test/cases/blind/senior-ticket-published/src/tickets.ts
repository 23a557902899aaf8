// case: a museum sells the published senior ticket to buyers who choose it and agree to show a proof
// rules: no-personalized-pricing
export interface Selection {
  adults: number;
  seniors: number;
  proofAgreed: boolean;
}

interface Buyer {
  email: string;
  age?: number;
}

const ADULT = 1400;
const SENIOR = 900;

/** @pricingRule public ref=https://museum.example/prices */
export function totalPrice(selection: Selection): number {
  if (selection.seniors > 0 && !selection.proofAgreed) throw new Error('A proof is needed at the door');
  return selection.adults * ADULT + selection.seniors * SENIOR;
}

export function greeting(buyer: Buyer): string {
  return buyer.age !== undefined && buyer.age > 64 ? 'Lifts are on the left' : 'Welcome';
}

export function toOrder(selection: Selection, buyer: Buyer) {
  return { email: buyer.email, hint: greeting(buyer), price: totalPrice(selection) };
}
