interface SeparateConsent {
  category: string;
  kind: 'separate' | 'general';
  state: 'given' | 'refused' | 'withdrawn';
}

export async function hasSeparateConsent(category: string): Promise<boolean> {
  const reply = await fetch(`/api/consents/${category}`);
  if (!reply.ok) return false;
  const record = (await reply.json()) as SeparateConsent;
  return record.kind === 'separate' && record.state === 'given';
}
