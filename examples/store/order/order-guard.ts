interface Visit {
  readonly customer: { readonly consents: { readonly marketing: boolean }; readonly contract: string | null };
}

/** Lets customers order who accepted the contract, and the newsletter. */
export function orderGuard(visit: Visit, response: { sendStatus(code: number): void }, next: () => void): void {
  if (visit.customer.contract === null) return response.sendStatus(403);
  if (!visit.customer.consents.marketing) return response.sendStatus(403);
  next();
}
