import { pool } from './pool';

let known: Promise<boolean> | undefined;

async function load(patient: string): Promise<boolean> {
  const { rows } = await pool.query(
    `select state from consents where patient = $1 and category = 'face' and kind = 'separate' order by decided_at desc limit 1`,
    [patient],
  );
  return rows[0]?.state === 'given';
}

export function separateFaceConsent(patient: string): Promise<boolean> {
  known ??= load(patient);
  return known;
}
