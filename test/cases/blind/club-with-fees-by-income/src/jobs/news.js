const { query } = require('../db/pool');
const mailer = require('../lib/mailer');

const FROM = 'TC West <news@tc-west.example>';

async function springNewsletter() {
  const readers = await query('SELECT email, leave_key FROM members WHERE newsletter_opt_in = true', []);
  for (const reader of readers) {
    const leave = `https://tc-west.example/unsubscribe/${reader.leave_key}`;
    await mailer.sendMail({ from: FROM, to: reader.email, subject: 'Spring newsletter', text: `The courts are open again.\n\nUnsubscribe: ${leave}`, list: { unsubscribe: leave } });
  }
  console.log('newsletter went to', readers.length);
}

async function courtOpeningOffer() {
  const everybody = await query('SELECT email FROM members', []);
  for (const { email } of everybody) {
    await mailer.sendMail({ from: FROM, to: email, subject: 'Special offer: rackets 25 % off at our partner shop', text: 'This week only.' }); // expect: no-marketing-without-consent
  }
  console.log('offer went to', everybody.length);
}

module.exports = { springNewsletter, courtOpeningOffer };
