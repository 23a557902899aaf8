import type { RegisterValues } from '../pages/register-defaults';

export async function registerAccount(values: RegisterValues): Promise<{ ok: boolean; message?: string }> {
  const response = await fetch('/api/accounts', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(values),
  });
  return response.ok ? { ok: true } : { ok: false, message: 'Please try again later' };
}
