// case: booking API of a clinic with winston: login and booking write e-mail, phone and the whole body; the reminder job masks
// rules: no-personal-data-in-logs
const express = require('express');
const mongoose = require('mongoose');
const logger = require('./logger');
const auth = require('./routes/auth');
const bookings = require('./routes/bookings');
const { startReminders } = require('./jobs/reminders');

const app = express();
app.use(express.json());

app.use((req, res, next) => {
  const t0 = Date.now();
  res.on('finish', () => logger.info('request', { method: req.method, route: req.route?.path, status: res.statusCode, ms: Date.now() - t0 }));
  next();
});

app.use('/auth', auth);
app.use('/bookings', bookings);

mongoose
  .connect(process.env.MONGO_URL)
  .then(() => {
    app.listen(3000, () => logger.info('clinic api listening on 3000'));
    startReminders();
  })
  .catch((err) => logger.error('no database', { message: err.message }));
