export async function analyticsAllowed(): Promise<boolean> {
  const reply = await fetch('/api/privacy-choices/analytics');
  const { state } = (await reply.json()) as { state: 'given' | 'refused' | 'open' };
  return state === 'given';
}
