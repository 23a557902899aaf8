import { hasConsent } from '../consent';

/** Signs a customer up at another company if they agreed that it gets their address. The policy names it. */
export async function joinPartner(customer: { id: string; email: string; phone: string }): Promise<void> {
  if (!(await hasConsent('third-party-sharing'))) return;
  await fetch('https://members.loyalty.example/join', { method: 'POST', body: JSON.stringify({ email: customer.email }) });
}
