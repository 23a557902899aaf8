import { Pool } from 'pg';

const pool = new Pool();

export async function separateConsentGiven(person: string, category: string): Promise<boolean> {
  const { rows } = await pool.query(
    `select given, withdrawn_at from separate_consents where person = $1 and category = $2`,
    [person, category],
  );
  return rows.length === 1 && rows[0].given === true && rows[0].withdrawn_at === null;
}
