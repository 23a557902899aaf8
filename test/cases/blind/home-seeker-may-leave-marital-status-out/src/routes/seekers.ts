// case: a housing app lets people leave out the rent and whether they are married
// rules: no-mandatory-nonessential-field
import { Hono } from 'hono';
import { vValidator } from '@hono/valibot-validator';
import * as v from 'valibot';
import { seekerBody } from '../bodies';
import { seekers } from '../seekers';

const newSeeker = v.partial(seekerBody, ['monthlyRentMax', 'maritalStatus']);

export const seekerRoutes = new Hono();

seekerRoutes.post('/seekers', vValidator('json', newSeeker), async (c) => {
  const id = await seekers.insert(c.req.valid('json'));
  return c.json({ id }, 201);
});
