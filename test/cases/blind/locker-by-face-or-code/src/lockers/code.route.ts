import { timingSafeEqual } from 'node:crypto';
import { Router } from 'express';
import { openDoor } from './hardware';
import { codeFor } from './parcels';

export const codeRoute = Router();

codeRoute.post('/lockers/:locker/code', async (request, response) => {
  const expected = await codeFor(request.params.locker);
  const given = String(request.body.code).padStart(expected.length, '0').slice(0, expected.length);
  if (!timingSafeEqual(Buffer.from(expected), Buffer.from(given))) {
    response.status(401).json({ state: 'closed', try: ['face', 'code'] });
    return;
  }
  await openDoor(request.params.locker);
  response.json({ state: 'open' });
});
