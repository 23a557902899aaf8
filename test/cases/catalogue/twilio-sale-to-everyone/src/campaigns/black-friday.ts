// case: a text about the sale goes to everybody who ever left a phone number
import twilio from 'twilio';
import { everyone } from './audience';

const client = twilio(process.env.TWILIO_SID, process.env.TWILIO_TOKEN);

export async function announceBlackFridaySale() {
  for (const customer of await everyone()) {
    await client.messages.create({ to: customer.phone, from: '+4930111', body: 'Black Friday: 30 % off all lamps, this weekend only!' }); // expect: no-marketing-without-consent
  }
}
