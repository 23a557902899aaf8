interface Visit {
  readonly customer: { readonly contract: string | null };
}

/** Lets customers order who accepted the contract. */
export function orderGuard(visit: Visit, response: { sendStatus(code: number): void }, next: () => void): void {
  if (visit.customer.contract === null) return response.sendStatus(403);
  next();
}
