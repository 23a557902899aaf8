import { pool } from '../pool';

let remembered: boolean | undefined;

async function lookUp(memberId: string): Promise<boolean> {
  const { rows } = await pool.query(
    `select state from consents where member_id = $1 and category = 'face' and kind = 'separate' order by decided_at desc limit 1`,
    [memberId],
  );
  return rows[0]?.state === 'given';
}

export async function hasFaceConsent(memberId: string): Promise<boolean> {
  remembered ??= await lookUp(memberId);
  return remembered;
}
