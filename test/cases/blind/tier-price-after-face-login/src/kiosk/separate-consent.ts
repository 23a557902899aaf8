import { pool } from './pool';

export async function separateConsent(category: string, visitId: string): Promise<'given' | 'refused' | 'none'> {
  const { rows } = await pool.query('select state from separate_consent where category = $1 and visit_id = $2', [category, visitId]);
  return rows[0]?.state ?? 'none';
}
