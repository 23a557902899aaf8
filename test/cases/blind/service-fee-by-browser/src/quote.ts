// case: the service fee of a ticket depends on the browser that asks for it
// rules: no-personalized-pricing
import { Hono } from 'hono';
import { shows } from './shows';

export const app = new Hono();

app.get('/shows/:id/quote', async (c) => {
  const show = shows.get(c.req.param('id'));
  if (!show) return c.notFound();

  const agent = c.req.header('user-agent') ?? '';
  const seats = Number(c.req.query('seats') ?? '1');
  const serviceFee = /iPhone|Macintosh/.test(agent) ? 4.9 : 2.5; // expect: no-personalized-pricing
  c.header('vary', 'user-agent');
  return c.json({ show: show.title, seats, total: seats * (show.seatPrice + serviceFee) });
});
