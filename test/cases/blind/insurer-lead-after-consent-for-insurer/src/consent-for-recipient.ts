import { Pool } from 'pg';

const pool = new Pool();

export interface ConsentRecord {
  kind: 'separate' | 'bundled';
  state: 'given' | 'refused' | 'withdrawn' | 'expired';
}

const LATEST = `select kind, state from consent_records where person_id = $1 and purpose = 'third-party-sharing' and recipient = $2 order by decided_at desc limit 1`;

export async function consentForRecipient(personId: string, recipient: string): Promise<ConsentRecord | undefined> {
  const { rows } = await pool.query<ConsentRecord>(LATEST, [personId, recipient]);
  return rows[0];
}
