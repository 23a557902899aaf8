// case: who searched often in this visit pays more; how many rooms the session has left over says nothing of them
// rules: no-personalized-pricing
export interface Visit {
  id: string;
  searchCount: number;
  language: string;
}

function urgency(visit: Visit): number {
  if (visit.searchCount > 6) return 1.08;
  return visit.searchCount > 3 ? 1.04 : 1;
}

export function searchRate(baseCents: number, visit: Visit) {
  const uplift = urgency(visit);
  const price = Math.round(baseCents * uplift); // expect: no-personalized-pricing
  return { price, language: visit.language };
}

export function sharedRate(baseCents: number, shelf: { searchCount: number }) {
  const price = shelf.searchCount > 6 ? Math.round(baseCents * 1.02) : baseCents;
  return { price };
}

export function courseFee(feeCents: number, session: { seatCount: number }) {
  const fee = session.seatCount > 20 ? Math.round(feeCents * 0.9) : feeCents;
  return { fee };
}
