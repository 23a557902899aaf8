// case: the spring offers go to those who opted in, and no mail tells how to stop them
// rules: no-marketing-without-consent
import { SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2';
import { readersWhoOptedIn } from './readers';
import { springOffersHtml } from './spring-offers-html';

const ses = new SESv2Client({ region: 'eu-central-1' });
const Subject = { Data: 'Our spring offers for you' };

export async function sendSpringOffers(): Promise<number> {
  const readers = await readersWhoOptedIn();
  for (const reader of readers) {
    const Body = { Html: { Data: springOffersHtml(reader.firstName) } };
    await ses.send(new SendEmailCommand({ FromEmailAddress: 'shop@books.example', Destination: { ToAddresses: [reader.email] }, Content: { Simple: { Subject, Body } } })); // expect: no-marketing-without-consent
  }
  return readers.length;
}
