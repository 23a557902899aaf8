// case: a text about the sale goes to those who opted in and says how to stop
// rules: no-marketing-without-consent
import twilio from 'twilio';
import { optedIn } from './audience';

const client = twilio(process.env.TWILIO_SID, process.env.TWILIO_TOKEN);

export async function announceBlackFridaySale() {
  for (const customer of await optedIn()) {
    await client.messages.create({ to: customer.phone, from: '+4930111', body: 'Black Friday: 30 % off all lamps, this weekend only! Reply STOP to unsubscribe.' });
  }
}
