import type { RequestHandler } from 'express';
import { Pool } from 'pg';

const pool = new Pool();

export const requireSeparateConsent = (category: string): RequestHandler => async (request, response, next) => {
  const { rows } = await pool.query(`select state from consents where resident = $1 and category = $2 and kind = 'separate'`, [request.body.resident, category]);
  if (rows[0]?.state !== 'given') return void response.sendStatus(403);
  next();
};

export async function pinOf(resident: string): Promise<string | undefined> {
  const { rows } = await pool.query('select pin from residents where id = $1', [resident]);
  return rows[0]?.pin;
}
