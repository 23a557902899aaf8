import { openDB } from 'idb';

export async function hasConsent(purpose: string): Promise<boolean> {
  const db = await openDB('privacy', 1);
  const row = await db.get('consents', purpose);
  return row?.status === 'given';
}
