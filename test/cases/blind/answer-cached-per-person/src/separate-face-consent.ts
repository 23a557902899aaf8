import { LRUCache } from 'lru-cache';
import { pool } from './pool';

const known = new LRUCache<string, Promise<boolean>>({ max: 500, ttl: 60_000 });

async function load(patient: string): Promise<boolean> {
  const { rows } = await pool.query(
    `select state from consents where patient = $1 and category = 'face' and kind = 'separate' order by decided_at desc limit 1`,
    [patient],
  );
  return rows[0]?.state === 'given';
}

export function separateFaceConsent(patient: string): Promise<boolean> {
  const kept = known.get(patient);
  if (kept) return kept;
  const answer = load(patient);
  known.set(patient, answer);
  return answer;
}
