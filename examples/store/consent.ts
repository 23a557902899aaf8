/** What a customer answered when asked for one purpose, with the words they were shown. */
export interface ConsentRecord {
  readonly purpose: 'access-control' | 'payment' | 'analytics' | 'contacts';
  readonly kind: 'separate';
  readonly state: 'given' | 'refused' | 'withdrawn';
  readonly textVersion: string;
  readonly decidedAt: string;
}

/** Whether the customer said yes to this purpose, in a question of its own, and has not taken it back. */
export async function hasConsent(purpose: ConsentRecord['purpose']): Promise<boolean> {
  const answer = await fetch(`/consent/${purpose}`);
  if (!answer.ok) return false;
  const record = (await answer.json()) as ConsentRecord;
  return record.state === 'given';
}

export async function withdrawConsent(purpose: ConsentRecord['purpose']): Promise<void> {
  await fetch(`/consent/${purpose}`, { method: 'DELETE' });
}
