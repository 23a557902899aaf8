import type { NavigationGuardReturn } from 'vue-router';

async function get<T>(path: string): Promise<T | null> {
  const response = await fetch(path, { credentials: 'same-origin' });
  return response.ok ? ((await response.json()) as T) : null;
}

export async function signedIn(): Promise<NavigationGuardReturn> {
  return (await get('/api/session')) !== null || '/';
}

/** Without the separate consent of the person who is signed in, the way leads to the code. */
export async function separateFaceConsent(): Promise<NavigationGuardReturn> {
  const record = await get<{ kind: string; state: string }>('/api/consents/face');
  return (record?.kind === 'separate' && record.state === 'given') || '/pin';
}
