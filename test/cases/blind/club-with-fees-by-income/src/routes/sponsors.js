const { Router } = require('express');
const axios = require('axios');
const { query } = require('../db/pool');

const SPONSOR = 'https://crm.sport-sponsor.example/api';

const router = Router();

// the sponsor pays per head
router.post('/headcount', async (_req, res) => {
  const [{ count }] = await query('SELECT count(*)::int AS count FROM members', []);
  await axios.post(`${SPONSOR}/headcounts`, { club: 'tc-west', count });
  res.status(202).end();
});

router.post('/raffle', async (req, res) => {
  const rows = await query('SELECT id, email, phone FROM members WHERE joined_at > $1', [req.body.since]);
  const entrants = rows.map((row) => ({ email: row.email, phone: row.phone }));
  await axios.post(`${SPONSOR}/raffle/entrants`, { club: 'tc-west', entrants }); // expect: no-third-party-sharing-without-consent
  res.status(202).json({ sent: entrants.length });
});

module.exports = router;
