export async function hasSeparateConsent(category: string): Promise<boolean> {
  const reply = await fetch(`/api/me/consents/${category}?kind=separate`);
  if (!reply.ok) return false;
  const { kind, state } = (await reply.json()) as { kind: string; state: string };
  return kind === 'separate' && state === 'given';
}
