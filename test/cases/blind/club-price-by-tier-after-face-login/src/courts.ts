import { Router } from 'express';
import { members } from './members';

// printed on the notice board and at /prices
const HOURLY = { guest: 2400, junior: 1200, full: 1600 } as const;

export const courts = Router();

courts.get('/courts/:id/price', async (req, res) => {
  const member = await members.byId(req.session.memberId);
  const price = HOURLY[member?.tier ?? 'guest'] * Number(req.query.hours ?? 1);
  res.json({ court: req.params.id, price });
});
