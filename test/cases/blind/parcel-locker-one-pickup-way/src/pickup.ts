// case: the closed set of ways to open a parcel locker has the face as its only member
// rules: require-biometric-alternative
import { Hono } from 'hono';
import { zValidator } from '@hono/zod-validator';
import { z } from 'zod';
import { lockers } from './lockers';

export enum PickupWay { Face = 'face' } // expect: require-biometric-alternative

const body = z.object({ parcel: z.string().uuid(), way: z.nativeEnum(PickupWay), ticket: z.string() });

export const pickup = new Hono();

pickup.post('/pickups', zValidator('json', body), async (c) => {
  const { parcel, way, ticket } = c.req.valid('json');
  const outcome = await lockers.release(parcel, { way, ticket });
  return c.json({ outcome }, outcome === 'open' ? 200 : 409);
});
