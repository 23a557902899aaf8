// case: a text with an offer goes to everyone whose number is verified, which is not an opt-in
// rules: no-marketing-without-consent

import { Router } from 'express';
import twilio from 'twilio';
import { guests } from '../guests';

const client = twilio(process.env.TWILIO_SID, process.env.TWILIO_TOKEN);

export const campaigns = Router();

campaigns.post('/campaigns/winback', async (req, res) => {
  const percent = Number(req.body.percent);
  let sent = 0;
  for (const guest of await guests.quietSince(req.body.since)) {
    if (!guest.phoneVerified) continue;
    await client.messages.create({ from: '+4930000', to: guest.phone, body: `We miss you! Special offer: ${percent} % off your next stay.` }); // expect: no-marketing-without-consent
    sent += 1;
  }
  res.json({ sent });
});
