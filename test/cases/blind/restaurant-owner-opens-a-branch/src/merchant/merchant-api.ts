export async function submitMerchant(merchant: Record<string, string>): Promise<void> {
  const reply = await fetch('/api/merchants', { method: 'POST', body: JSON.stringify(merchant) });
  if (!reply.ok) throw new Error('merchant was not saved');
}
