// case: the more often a visitor has looked at a room, the more it costs
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
  const factor = visitor.viewCount > 3 ? 1.06 : 1;
  return res.json({ room: room.id, nights, price: Math.round(room.base * nights * factor) }); // expect: no-personalized-pricing
});
