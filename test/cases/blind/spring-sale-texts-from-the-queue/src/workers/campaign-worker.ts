// case: a queue worker texts a spring sale to everyone who bought in a city
// rules: no-marketing-without-consent
import { Worker } from 'bullmq';
import twilio from 'twilio';
import { buyersIn } from '../buyers';

const client = twilio(process.env.TWILIO_SID, process.env.TWILIO_TOKEN);
const from = process.env.TWILIO_FROM;

interface CampaignJob {
  city: string;
  percent: number;
}

export const worker = new Worker<CampaignJob>('spring-sale-campaign', async (job) => {
  const { city, percent } = job.data;
  for (const buyer of await buyersIn(city)) {
    await client.messages.create({ to: buyer.phone, from, body: `Spring sale at our ${city} store: ${percent} % off until Sunday` }); // expect: no-marketing-without-consent
  }
});
