export interface ConsentRecord {
  purpose: string;
  recipient: string;
  kind: 'acknowledged' | 'purpose' | 'separate';
  state: 'given' | 'refused' | 'withdrawn' | 'requested';
  textVersion: string;
}

export async function hasSeparateConsent(customerId: string, purpose: string, recipient: string): Promise<boolean> {
  const response = await fetch(`/api/customers/${customerId}/consents`);
  if (!response.ok) return false;
  const records = (await response.json()) as ConsentRecord[];
  return records.some((r) => r.purpose === purpose && r.recipient === recipient && r.kind === 'separate' && r.state === 'given');
}
