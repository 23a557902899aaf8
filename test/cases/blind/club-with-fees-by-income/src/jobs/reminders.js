const { query } = require('../db/pool');
const mailer = require('../lib/mailer');

const SQL = `
  SELECT i.id, i.cents, m.id AS member_id, m.email
  FROM invoices i JOIN members m ON m.id = i.member_id
  WHERE NOT i.paid AND i.due < now()`;

// open invoices only
async function remindDue() {
  const open = await query(SQL, []);
  for (const row of open) {
    await mailer.sendMail({ from: 'office@tc-west.example', to: row.email, subject: `Invoice ${row.id} is due`, text: `Please pay ${(row.cents / 100).toFixed(2)} EUR.` });
    console.log('reminded', row.member_id, 'invoice', row.id);
  }
}

module.exports = { remindDue };
