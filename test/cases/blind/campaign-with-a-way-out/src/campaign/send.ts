// case: a campaign goes to people whose kept consent is still given, and the template ends with a link to leave
// rules: no-marketing-without-consent

import nodemailer from 'nodemailer';
import { audience } from './audience';
import { render } from './render';

const transport = nodemailer.createTransport({ host: 'smtp.internal', port: 587 });

export async function sendSpringCampaign(): Promise<number> {
  const readers = await audience('marketing');
  for (const reader of readers) {
    const leave = `https://seeds.example/unsubscribe/${reader.leaveKey}`;
    await transport.sendMail({ from: 'hello@seeds.example', to: reader.email, subject: 'Spring sale: 20 % off all seeds', html: render(reader.nick, leave), list: { unsubscribe: leave } });
  }
  return readers.length;
}
