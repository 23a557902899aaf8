import { get } from 'idb-keyval';

export async function hasConsent(purpose: string): Promise<boolean> {
  const record = await get<{ state: 'given' | 'refused'; at: string; version: number }>(`consent/${purpose}`);
  return record?.state === 'given' && record.version === 4;
}
