import { Pool } from 'pg';
import type { Tier } from './coupon';

const pool = new Pool();

export async function memberById(cardId: string): Promise<{ id: string; tier: Tier }> {
  const { rows } = await pool.query('select id, tier from members where card = $1', [cardId]);
  return rows[0];
}

export async function hasSeparateConsent(member: string, category: string): Promise<boolean> {
  const { rows } = await pool.query(`select state from consents where member = $1 and category = $2 and kind = 'separate'`, [member, category]);
  return rows[0]?.state === 'given';
}

export async function pinFits(member: string, pin: string): Promise<boolean> {
  const { rows } = await pool.query('select 1 from members where id = $1 and pin_hash = crypt($2, pin_hash)', [member, pin]);
  return rows.length === 1;
}
