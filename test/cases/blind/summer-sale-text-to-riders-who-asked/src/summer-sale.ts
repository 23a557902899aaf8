// case: a worker texts a sale to riders whom the query selects by their opt-in, with a way to stop
// rules: no-marketing-without-consent
import { Worker } from 'bullmq';
import twilio from 'twilio';
import { ridersWhoAsked } from './riders';

const client = twilio(process.env.TWILIO_SID, process.env.TWILIO_TOKEN);
const from = '+493012345';

export const summerSale = new Worker('summer-sale', async (job) => {
  const { percent } = job.data as { percent: number };
  const riders = await ridersWhoAsked();
  for (const rider of riders) {
    await client.messages.create({ from, to: rider.phone, body: `Summer sale: ${percent} % off every ride this week. Reply STOP to unsubscribe.` });
  }
  return riders.length;
});
