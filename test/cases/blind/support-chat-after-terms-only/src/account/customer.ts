export interface Customer {
  id: string;
  fullName: string;
  email: string;
  termsAcceptedAt: string | null;
}

export async function currentCustomer(): Promise<Customer | null> {
  const response = await fetch('/api/me');
  return response.ok ? response.json() : null;
}
