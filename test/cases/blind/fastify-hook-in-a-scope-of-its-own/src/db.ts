import { Pool } from 'pg';

export const pool = new Pool({ connectionString: process.env.DATABASE_URL });

export async function enrolledPicture(memberId: string): Promise<Buffer> {
  const { rows } = await pool.query('select picture from enrolments where member_id = $1', [memberId]);
  return rows[0].picture;
}

export async function openLocker(id: string): Promise<void> {
  await pool.query('update lockers set open_until = now() + interval \'20 seconds\' where id = $1', [id]);
}
