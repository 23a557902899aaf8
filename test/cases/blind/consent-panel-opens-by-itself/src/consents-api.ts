export interface Consents {
  newsletter: boolean;
  analytics: boolean;
}

export async function loadConsents(): Promise<Partial<Consents>> {
  const reply = await fetch('/api/me/consents');
  return reply.ok ? ((await reply.json()) as Partial<Consents>) : {};
}

export async function saveConsents(consents: Consents) {
  await fetch('/api/me/consents', { method: 'PUT', body: JSON.stringify(consents) });
}
