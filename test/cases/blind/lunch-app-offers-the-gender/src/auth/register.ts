// case: the sign-up of a lunch delivery takes a gender and does not need it
// rules: no-mandatory-nonessential-field

import { Hono } from 'hono';
import { vValidator } from '@hono/valibot-validator';
import * as v from 'valibot';
import { createAccount } from './accounts';

const Register = v.object({
  mobile: v.pipe(v.string(), v.regex(/^1\d{10}$/)),
  smsCode: v.pipe(v.string(), v.length(6)),
  gender: v.optional(v.picklist(['female', 'male', 'other'])),
  channel: v.optional(v.picklist(['app', 'mini', 'h5'])),
});

export const auth = new Hono();

auth.post('/register', vValidator('json', Register), async (context) => {
  const body = context.req.valid('json');
  const account = await createAccount(body);
  return context.json({ id: account.id }, 201);
});
