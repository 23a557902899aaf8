// case: who ordered often in the last month pays more for the delivery
// rules: no-personalized-pricing

import { Hono } from 'hono';
import { habit } from './habit';

const app = new Hono<{ Variables: { userId: string } }>();

app.get('/quote', async (c) => {
  const kilometres = Number(c.req.query('km') ?? '3');
  const factor = await habit(c.get('userId'));
  const deliveryFee = Math.round((190 + kilometres * 45) * factor); // expect: no-personalized-pricing
  return c.json({ deliveryFee, minutes: 15 + kilometres * 4 });
});

export default app;
