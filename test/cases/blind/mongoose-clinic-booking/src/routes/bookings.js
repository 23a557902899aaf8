const router = require('express').Router();
const logger = require('../logger');
const { Booking, Patient } = require('../models');

router.post('/', async (req, res) => {
  logger.debug('new booking', { body: req.body }); // expect: no-personal-data-in-logs
  const { email, phone, fullName, doctor, reason, startsAt } = req.body;
  const patient = await Patient.findOneAndUpdate(
    { email },
    { $set: { phone, fullName } },
    { upsert: true, new: true }
  );
  const booking = await Booking.create({ patient: patient._id, doctor, reason, startsAt });
  logger.info(`booking ${booking.id} created`);
  res.status(201).json({ id: booking.id });
});

router.delete('/:id', async (req, res) => {
  const { deletedCount } = await Booking.deleteOne({ _id: req.params.id });
  logger.info('booking removed', { id: req.params.id, deletedCount });
  res.sendStatus(204);
});

module.exports = router;
