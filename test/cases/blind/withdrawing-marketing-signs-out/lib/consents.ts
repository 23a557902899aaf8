export interface ConsentRecord {
  purpose: string;
  state: 'granted' | 'withdrawn' | 'open';
  at: string;
}

export async function putConsent(purpose: string, state: 'granted' | 'withdrawn'): Promise<void> {
  await fetch(`/api/consents/${purpose}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ state, text: 'mk-7', at: new Date().toISOString() }),
  });
}
