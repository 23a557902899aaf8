export async function fetchConsent(purpose: string): Promise<boolean> {
  const reply = await fetch(`/api/consents/${purpose}`);
  if (!reply.ok) throw new Error(`consent ${reply.status}`);
  const { status } = (await reply.json()) as { status: string };
  return status === 'granted';
}
