// case: a text about a sale goes to the guests who opted in to texts and says how to stop them
// rules: no-marketing-without-consent
import twilio from 'twilio';
import { guestBook } from './guest-book';

const client = twilio(process.env.TWILIO_SID, process.env.TWILIO_TOKEN);
const from = '+4915735990000';

export async function announceAutumnSale(percent: number): Promise<number> {
  const guests = await guestBook.whoWantTexts();
  const texts = guests.map(({ phone }) =>
    client.messages.create({ from, to: phone, body: `Autumn sale: ${percent} % off all rooms until Sunday. Reply STOP to unsubscribe.` }),
  );
  return (await Promise.allSettled(texts)).filter(({ status }) => status === 'fulfilled').length;
}

export async function roomReady(guestId: string, room: string): Promise<void> {
  const guest = await guestBook.byId(guestId);
  if (guest) await client.messages.create({ from, to: guest.phone, body: `Your room ${room} is ready.` });
}
