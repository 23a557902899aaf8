// case: prices by what somebody viewed, swiped and spent, and by numbers of a plan, of a pass and of a page
// rules: no-personalized-pricing
interface Guest { id: string; totalSpentCents: number; visitsLeft: number }
interface Member { swipesLastWeek: number; tickets: number }
interface Page { viewCount: number; clicksLastWeek: number; priceCents: number }

export function trialDiscount(visitor: { pageViewCount: number; lastVisit: Date }): number {
  const discount = visitor.pageViewCount > 5 ? 0 : 1500; // expect: no-personalized-pricing
  return discount;
}

export function boostFee(member: Member): number {
  const eager = member.swipesLastWeek > 150;
  return eager ? 499 : 299; // expect: no-personalized-pricing
}

export function welcomeBackDiscount(guest: Guest, cents: number): number {
  return guest.totalSpentCents > 500_000 ? 0 : Math.round(cents * 0.05); // expect: no-personalized-pricing
}

export function passPrice(guest: Guest): number {
  return guest.visitsLeft > 0 ? 0 : 900;
}

export function groupPrice(member: Member, cents: number): number {
  return member.tickets >= 10 ? cents * 0.9 : cents;
}

export function adPrice(page: Page): number {
  const price = page.clicksLastWeek > 100 ? page.priceCents * 2 : page.priceCents;
  return price;
}
