import { Router } from 'express';
import { entryRequest } from './methods';

export const entry = Router();

entry.post('/entries', (req, res) => {
  const parsed = entryRequest.safeParse(req.body);
  if (!parsed.success) {
    res.status(400).json({ error: 'bad request' });
    return;
  }
  res.status(202).json({ door: parsed.data.door });
});
