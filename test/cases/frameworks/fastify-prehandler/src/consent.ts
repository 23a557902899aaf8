import { Pool } from 'pg';
const pool = new Pool();
export async function hasFaceConsent(userId: string): Promise<boolean> {
  const { rows } = await pool.query("select 1 from consents where user_id = $1 and purpose = 'face-recognition' and kind = 'separate' and revoked_at is null", [userId]);
  return rows.length > 0;
}
