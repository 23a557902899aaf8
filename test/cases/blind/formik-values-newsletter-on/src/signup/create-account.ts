import type { SignUpValues } from './initial-values';

export async function createAccount(values: SignUpValues) {
  const response = await fetch('/api/accounts', { method: 'POST', body: JSON.stringify(values) });
  if (!response.ok) throw new Error(`sign-up failed with ${response.status}`);
}
