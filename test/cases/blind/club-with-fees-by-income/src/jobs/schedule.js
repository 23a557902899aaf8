const cron = require('node-cron');
const { remindDue } = require('./reminders');
const { courtOpeningOffer, springNewsletter } = require('./news');

function startSchedule() {
  cron.schedule('0 8 * * *', remindDue);
  cron.schedule('0 9 1 3 *', springNewsletter);
  cron.schedule('0 9 15 4 *', courtOpeningOffer);
}

module.exports = { startSchedule };
