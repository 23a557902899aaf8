import { Pool } from 'pg';

const pool = new Pool();

export async function separateConsent(personId: string, category: string): Promise<'given' | 'refused' | 'withdrawn' | 'none'> {
  const sql = 'select state from separate_consents where person_id = $1 and category = $2 order by decided_at desc limit 1';
  const { rows } = await pool.query(sql, [personId, category]);
  return rows[0]?.state ?? 'none';
}
