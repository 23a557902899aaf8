const { Router } = require('express');
const { query, one } = require('../db/pool');
const { maskEmail } = require('../lib/mask');

const router = Router();

router.post('/', async (req, res, next) => {
  const { fullName, email, phone } = req.body;
  try {
    const row = await one('INSERT INTO members (full_name, email, phone) VALUES ($1, $2, $3) RETURNING id', [fullName, email, phone]);
    console.log('new member', row.id, maskEmail(email));
    res.status(201).json({ id: row.id });
  } catch (err) {
    if (err.code === '23505') {
      console.warn(`address already taken: ${email}`); // expect: no-personal-data-in-logs
      return res.status(409).json({ error: 'We know this address already' });
    }
    return next(err);
  }
  return undefined;
});

router.get('/:id', async (req, res) => {
  const member = await one('SELECT id, tier, joined_at FROM members WHERE id = $1', [req.params.id]);
  if (!member) return res.status(404).end();
  return res.json(member);
});

router.get('/:id/card', async (req, res) => {
  const member = await one('SELECT id, email, phone, birth_date FROM members WHERE id = $1', [req.params.id]);
  if (!member) return res.status(404).end();
  console.log('card printed for', member.email, member.birth_date); // expect: no-personal-data-in-logs
  return res.json({ id: member.id, barcode: `M${String(member.id).padStart(8, '0')}` });
});

router.delete('/:id', async (req, res) => {
  await query('DELETE FROM invoices WHERE member_id = $1 AND paid', [req.params.id]);
  await query('DELETE FROM members WHERE id = $1', [req.params.id]);
  console.log('member removed', req.params.id);
  res.status(204).end();
});

module.exports = router;
