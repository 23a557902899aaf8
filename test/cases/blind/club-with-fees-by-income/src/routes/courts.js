const { Router } = require('express');
const { query, one } = require('../db/pool');

const router = Router();

const TAKEN = `
  SELECT 1 FROM bookings
  WHERE court_id = $1 AND starts < $3 AND ends > $2`;

router.get('/', async (_req, res) => {
  const courts = await query('SELECT id, title, cents_per_hour FROM courts ORDER BY title', []);
  console.log('courts', courts);
  res.json(courts);
});

router.post('/:courtId/bookings', async (req, res) => {
  const { memberId, starts, ends } = req.body;
  if (await one(TAKEN, [req.params.courtId, starts, ends])) return res.status(409).json({ error: 'Taken' });
  const row = await one('INSERT INTO bookings (court_id, member_id, starts, ends) VALUES ($1, $2, $3, $4) RETURNING id', [req.params.courtId, memberId, starts, ends]);
  console.log('booked', row.id, 'court', req.params.courtId);
  return res.status(201).json(row);
});

module.exports = router;
