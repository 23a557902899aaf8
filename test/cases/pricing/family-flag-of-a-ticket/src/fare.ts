// case: a fare knows yes and no of the ticket, the train and the fare class, and nothing of how somebody behaves
// rules: no-personalized-pricing
export interface TicketOptions {
  returning: boolean;
  firstClass: boolean;
  offPeak: boolean;
}

export function fareOf(base: number, ticket: TicketOptions) {
  let fare = ticket.returning ? base * 1.8 : base;
  if (ticket.firstClass) fare *= 1.6;
  if (ticket.offPeak) fare *= 0.7;
  return fare;
}
