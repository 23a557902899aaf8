// case: a ticket office's validator demands the religion of the buyer and lets the seat wish be
// rules: no-mandatory-nonessential-field, no-excessive-collection
import { Hono } from 'hono';
import { zValidator } from '@hono/zod-validator';
import { z } from 'zod';

const app = new Hono();

app.post('/orders', zValidator('json', z.object({
  session: z.string(),
  seat: z.string().optional(),
  religion: z.enum(['none', 'christian', 'muslim', 'other']), // expect: no-mandatory-nonessential-field
})), c => c.json({ ok: true, ...c.req.valid('json') }));

export default app;
