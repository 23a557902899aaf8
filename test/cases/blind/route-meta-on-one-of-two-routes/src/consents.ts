interface ConsentRecord {
  purpose: string;
  kind: 'separate' | 'general';
  status: 'given' | 'refused' | 'withdrawn';
  at: string;
}

export async function hasSeparateConsent(purpose: string): Promise<boolean> {
  const response = await fetch('/api/me/consents');
  if (!response.ok) return false;
  const records: ConsentRecord[] = await response.json();
  return records.some((r) => r.purpose === purpose && r.kind === 'separate' && r.status === 'given');
}

export async function answer(purpose: string, status: 'given' | 'refused'): Promise<void> {
  await fetch('/api/me/consents', { method: 'POST', body: JSON.stringify({ purpose, kind: 'separate', status, version: 'face-2' }) });
}
