// case: the payment of a parking stay takes the education and the gender of the driver
// rules: no-payment-overcollection
import { Hono } from 'hono';
import { zValidator } from '@hono/zod-validator';
import { payBody, settle } from './payment';

export const app = new Hono();

app.post('/pay', zValidator('json', payBody), async (c) => {
  const { open } = await settle(c.req.valid('json'));
  return c.json({ barrier: open ? 'up' : 'down' });
});
