// case: the sign-up of a tutoring service is refused without an ID card number
// rules: no-mandatory-nonessential-field

import { Hono } from 'hono';
import { vValidator } from '@hono/valibot-validator';
import { SignUp } from './schemas/sign-up';
import { createAccount } from './accounts';

const app = new Hono();

app.post('/sign-up', vValidator('json', SignUp), async (c) => {
  const body = c.req.valid('json');
  const account = await createAccount(body);
  return c.json({ id: account.id }, 201);
});

export default app;
