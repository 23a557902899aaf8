const { Pool } = require('pg');

const pool = new Pool({ connectionString: process.env.DATABASE_URL, max: 8 });
const SLOW_MS = 300;

async function query(sql, params = []) {
  const start = Date.now();
  const { rows } = await pool.query(sql, params);
  const ms = Date.now() - start;
  if (ms > SLOW_MS) console.warn('slow query', ms, rows.length);
  return rows;
}

async function one(sql, params) {
  const rows = await query(sql, params);
  return rows[0] || null;
}

async function ping() {
  const row = await one('SELECT 1 AS ok', []);
  return row !== null;
}

module.exports = { query, one, ping };
