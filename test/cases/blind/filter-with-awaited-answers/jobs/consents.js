const { pool } = require('./pool');

async function faceConsentGiven(id) {
  const { rows } = await pool.query("select state from consents where staff_id = $1 and category = 'face' and kind = 'separate'", [id]);
  return rows.length > 0 && rows[0].state === 'given';
}

module.exports = { faceConsentGiven };
