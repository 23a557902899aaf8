import express from 'express';
import { Pool } from 'pg';

const pool = new Pool();
export const nicknames = express.Router();

/** Lists the customers of the store by what they call themselves. */
nicknames.get('/nicknames', async (_request, response) => {
  const { rows } = await pool.query('SELECT id, nickname FROM customers');
  response.json(rows);
});
