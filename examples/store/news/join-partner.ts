/** Signs a customer up at another company, which nobody asked about; the policy says nothing of phone numbers there. */
export async function joinPartner(customer: { id: string; email: string; phone: string }): Promise<void> {
  await fetch('https://members.loyalty.example/join', { method: 'POST', body: JSON.stringify({ email: customer.email, phone: customer.phone }) });
}
