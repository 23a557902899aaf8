import { openDB } from 'idb';

const ready = openDB('privacy', 1, { upgrade: (db) => void db.createObjectStore('consents') });

export type Purpose = 'statistics' | 'heatmaps';

export async function hasConsent(purpose: Purpose): Promise<boolean> {
  return (await (await ready).get('consents', purpose)) === 'granted';
}
