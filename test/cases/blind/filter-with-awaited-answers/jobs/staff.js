const { readFile } = require('node:fs/promises');
const { pool } = require('./pool');

async function listNewStaff() {
  const { rows } = await pool.query('select id from staff where gate is null');
  return rows;
}

const portraitOf = async (id) => (await readFile(`/srv/portraits/${id}.jpg`)).toString('base64');

module.exports = { listNewStaff, portraitOf };
