// case: a campaign goes to people who opted in, but nothing tells them how to leave it
// rules: no-marketing-without-consent

import { SESClient, SendEmailCommand } from '@aws-sdk/client-ses';
import { optedIn } from './audience';
import { render } from './render';

const ses = new SESClient({ region: 'eu-west-1' });

export async function sendSpringCampaign(): Promise<number> {
  let sent = 0;
  for await (const reader of optedIn()) {
    const Message = { Subject: { Data: 'Spring sale: 20 % off all seeds' }, Body: { Html: { Data: render(reader.nick) } } };
    await ses.send(new SendEmailCommand({ Source: 'hello@seeds.example', Destination: { ToAddresses: [reader.email] }, Message })); // expect: no-marketing-without-consent
    sent += 1;
  }
  return sent;
}
