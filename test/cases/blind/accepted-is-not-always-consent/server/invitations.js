// case: conditions over accepted, allowed and agreed that have nothing to do with personal data
// rules: no-ineffective-consent-check
const express = require('express');
const { db } = require('./db');

const router = express.Router();

router.post('/invitations/:id/open', async (req, res) => {
  const invitation = await db('invitations').where({ id: req.params.id }).first();
  if (!invitation) return res.sendStatus(404);

  if (invitation.accepted !== false || req.user.isAdmin) {
    await db('members').insert({ team: invitation.team, user: req.user.id });
  }

  const downloadsAllowed = invitation.downloadsAllowed ?? true;
  if (downloadsAllowed) res.set('x-downloads', 'on');
  return res.json({ team: invitation.team });
});

router.put('/offers/:id', async (req, res) => {
  const offer = await db('offers').where({ id: req.params.id }).first();
  const priceAgreed = req.body.priceAgreed ?? true;
  if (priceAgreed || process.env.AUTO_CONFIRM) {
    await db('offers').where({ id: offer.id }).update({ state: 'confirmed' });
  }
  return res.sendStatus(204);
});

module.exports = router;
