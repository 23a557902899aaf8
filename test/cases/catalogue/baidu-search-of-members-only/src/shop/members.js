const { Pool } = require('pg');
const faces = require('./faces');

const db = new Pool();

async function enrol(member, image) {
  const { rows } = await db.query(`select status from consents where member_id = $1 and purpose = 'face-greeting' and kind = 'separate'`, [member.id]);
  if (rows[0]?.status !== 'given') return false;
  await faces.addUser(image, 'BASE64', 'members', member.id);
  return true;
}

module.exports = { enrol };
