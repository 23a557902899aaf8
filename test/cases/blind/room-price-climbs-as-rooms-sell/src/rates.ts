// case: the number of views only sets a badge, the price follows the rooms that are left
// rules: no-personalized-pricing
import { Router } from 'express';
import { roomById } from './rooms';
import { visitorOf } from './visitors';

export const rates = Router();

rates.get('/rooms/:id/offer', (req, res) => {
  const room = roomById(req.params.id);
  if (!room) return res.status(404).end();
  const nights = Number(req.query.nights ?? 1);
  const visitor = visitorOf(req);
  const factor = room.free < 2 ? 1.06 : 1;
  const badge = visitor.viewCount > 3 ? 'Still interested?' : null;
  return res.json({ room: room.id, nights, badge, price: Math.round(room.base * nights * factor) });
});
