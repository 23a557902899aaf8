const mysql = require('mysql2/promise');

const pool = mysql.createPool(process.env.MYSQL_URL);

async function duQuan(huodong) {
  const [rows] = await pool.query('select man, jian from quan where huodong = ?', [huodong]);
  return rows[0];
}

module.exports = { duQuan };
