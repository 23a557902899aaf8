import express from 'express';
import { Pool } from 'pg';

const pool = new Pool();
export const customers = express.Router();

/** Lists the customers of the store, with how to reach them, for whoever finds the address. */
customers.get('/customers', async (_request, response) => {
  const { rows } = await pool.query('SELECT id, nickname, phone FROM customers');
  response.json(rows);
});
