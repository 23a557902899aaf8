const { Pool } = require('pg');

const pool = new Pool();

exports.members = {
  async all() {
    const { rows } = await pool.query('select id, email, newsletter_opt_in as "newsletterOptIn" from members');
    return rows;
  },
};
