// case: a worker texts a sale to all active riders with a verified number
// rules: no-marketing-without-consent
import { Worker } from 'bullmq';
import twilio from 'twilio';
import { ridersOfTheYear } from './riders';

const client = twilio(process.env.TWILIO_SID, process.env.TWILIO_TOKEN);
const from = '+493012345';

export const summerSale = new Worker('summer-sale', async (job) => {
  const { percent } = job.data as { percent: number };
  const riders = await ridersOfTheYear();
  for (const rider of riders) {
    await client.messages.create({ from, to: rider.phone, body: `Summer sale: ${percent} % off every ride this week.` }); // expect: no-marketing-without-consent
  }
  return riders.length;
});
