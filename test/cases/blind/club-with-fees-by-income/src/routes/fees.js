const { Router } = require('express');
const { one } = require('../db/pool');
const { courtPrice, entryFee, yearlyFee } = require('../fees/fees');

const router = Router();

router.get('/yearly/:memberId', async (req, res) => {
  const member = await one('SELECT id, tier FROM members WHERE id = $1', [req.params.memberId]);
  if (!member) return res.status(404).end();
  return res.json({ cents: yearlyFee(member.tier) });
});

router.get('/entry/:memberId', async (req, res) => {
  const member = await one('SELECT id, income_band FROM members WHERE id = $1', [req.params.memberId]);
  if (!member) return res.status(404).end();
  return res.json({ cents: entryFee({ incomeBand: member.income_band }) });
});

router.get('/court/:courtId', async (req, res) => {
  const court = await one('SELECT id, cents_per_hour FROM courts WHERE id = $1', [req.params.courtId]);
  if (!court) return res.status(404).end();
  return res.json({ cents: courtPrice(court.cents_per_hour, Number(req.query.hours || 1), Number(req.query.hour || 12)) });
});

module.exports = router;
