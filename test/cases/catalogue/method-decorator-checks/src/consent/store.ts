import { Pool } from 'pg';

export interface StoredConsent {
  kind: 'general' | 'separate';
  status: 'given' | 'refused' | 'withdrawn';
}

const db = new Pool();

export const consentStore = {
  async latest(personId: string, purpose: string): Promise<StoredConsent | null> {
    const { rows } = await db.query('select kind, status from consents where person = $1 and purpose = $2 order by at desc limit 1', [personId, purpose]);
    return rows[0] ?? null;
  },
};
