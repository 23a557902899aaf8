// case: the reservation of a parking place takes the number plate, which the inventory does not list
// rules: no-undeclared-collection
import Ajv from 'ajv';
import { Router } from 'express';
import { reservationSchema } from './schema';
import { spaces } from './spaces';

const isReservation = new Ajv().compile(reservationSchema);

export const parking = Router();

parking.post('/reservations', async (req, res) => {
  const body: unknown = req.body;
  if (!isReservation(body)) return res.status(400).json({ code: 'INVALID' });
  return res.status(201).json({ space: await spaces.reserve(body) });
});
