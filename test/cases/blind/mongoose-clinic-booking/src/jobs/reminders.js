const cron = require('node-cron');
const twilio = require('twilio')(process.env.TWILIO_SID, process.env.TWILIO_TOKEN);
const logger = require('../logger');
const { Booking } = require('../models');
const { maskPhone } = require('../util/mask');

async function remind() {
  const until = new Date(Date.now() + 24 * 3600 * 1000);
  const due = await Booking.find({ reminded: false, startsAt: { $lt: until } }).populate('patient');
  for (const b of due) {
    await twilio.messages.create({
      from: process.env.SMS_FROM,
      to: b.patient.phone,
      body: `Reminder: your appointment is at ${b.startsAt.toLocaleTimeString()}`,
    });
    b.reminded = true;
    await b.save();
    logger.info('reminder sent', { booking: b.id, to: maskPhone(b.patient.phone) });
  }
  logger.info(`${due.length} reminders`);
}

exports.startReminders = () => cron.schedule('*/15 * * * *', () => remind().catch((e) => logger.error(e.message)));
