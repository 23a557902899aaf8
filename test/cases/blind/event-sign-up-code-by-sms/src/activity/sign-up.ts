// case: whoever signs up for an event is texted the code that confirms the number
// rules: no-marketing-without-consent
import { Router } from 'express';
import { rememberCode } from './codes';
import { textCode } from './sms';

export const activitySignUp = Router();

activitySignUp.post('/activities/:id/code', async (req, res) => {
  const { phone } = req.body as { phone: string };
  if (!/^1\d{10}$/.test(phone)) return res.status(422).json({ message: '手机号格式不正确' });
  const code = await rememberCode(req.params.id, phone);
  await textCode(phone, code);
  return res.status(204).end();
});
