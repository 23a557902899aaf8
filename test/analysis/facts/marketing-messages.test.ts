import assert from 'node:assert/strict';
import { probe } from '../../support/flow-probe.js';

/** The messages that advertise, as `line act sign`, then `asked` and `way out` where they have them. */
function messagesOf(texts: Readonly<Record<string, string>>): readonly string[] {
  return [...probe(new Map(Object.entries(texts))).files.values()].flatMap(({ path, text, messages }) =>
    messages.map(({ span, act, sign, proof, wayOut }) => [path, text.slice(0, span.start).split('\n').length, act, sign, ...(proof.proven ? ['asked'] : []), ...(wayOut === 'none' ? [] : [`way out ${wayOut}`])].join(' ')));
}

const head = "import { Resend } from 'resend';\nconst { emails } = new Resend('key');\n";

describe('findMarketingMessages', () => {
  it('reads subjects, texts and names, and what is plainly something else', () => {
    assert.deepEqual(messagesOf({ 'mail.ts': `${head}export async function notify(to: string) {
  await emails.send({ to, subject: 'Special offer', text: 'Buy.' });
  await emails.send({ to, subject: 'Your receipt', text: 'Special offer inside.' });
  await emails.send({ to, subject: 'Please confirm your newsletter subscription' });
  await emails.send({ to, subject: 'News from the garden' });
}
export async function sendNewsletter(to: string) {
  await emails.send({ to, subject: 'July' });
}
` }), ['mail.ts 4 send special offer', 'mail.ts 10 send newsletter']);
  });

  it('takes a word that hints for an advertisement only where nothing says otherwise', () => {
    assert.deepEqual(messagesOf({ 'mail.ts': `${head}export async function notify(to: string) {
  await emails.send({ to, subject: 'A discount for you' });
  await emails.send({ to, subject: 'Your order', text: 'Discount: 5' });
}
` }), ['mail.ts 3 send discount'].map(line => line.replace(' 3 ', ' 4 ')));
  });

  it('knows those who opted in by flags, conditions, queries and names', () => {
    assert.deepEqual(messagesOf({ 'mail.ts': `${head}import { db } from './db';
export async function a(reader: { email: string; newsletter: boolean }) {
  if (reader.newsletter === true) await emails.send({ to: reader.email, subject: 'Newsletter' });
}
export async function b(reader: { email: string; unsubscribed: boolean }) {
  if (!reader.unsubscribed) await emails.send({ to: reader.email, subject: 'Newsletter' });
}
export async function c(subscribers: { email: string }[]) {
  for (const one of subscribers) await emails.send({ to: one.email, subject: 'Newsletter' });
}
export async function d(users: { email: string }[]) {
  for (const one of users) await emails.send({ to: one.email, subject: 'Newsletter' });
}
` }), ['mail.ts 5 send newsletter asked', 'mail.ts 8 send newsletter way out found', 'mail.ts 11 send newsletter asked', 'mail.ts 14 send newsletter']);
  });

  it('says that a way out cannot be seen where the text is kept or made elsewhere', () => {
    assert.deepEqual(messagesOf({ 'mail.ts': `import sgMail from '@sendgrid/mail';
import { render } from '@react-email/render';
export async function sendNewsletter(to: string) {
  await sgMail.send({ to, templateId: 'd-1' });
  await sgMail.send({ to, html: await render('newsletter') });
  await sgMail.send({ to, text: 'July. Unsubscribe: https://garden.example' });
  await sgMail.send({ to, text: 'July.' });
}
` }), ['mail.ts 4 send newsletter way out unseen', 'mail.ts 5 send newsletter way out unseen', 'mail.ts 6 send newsletter way out found', 'mail.ts 7 send newsletter']);
  });

  it('stands where the advertisement is handed to a function that sends anything', () => {
    assert.deepEqual(messagesOf({
      'mailer.ts': `${head}export const deliver = (to: string, subject: string) => emails.send({ to, subject });\n`,
      'july.ts': "import { deliver } from './mailer';\nexport const july = (to: string) => deliver(to, 'Summer sale');\nexport const june = (to: string) => deliver(to, 'Your invoice');\n",
    }), ['july.ts 2 send summer sale']);
  });

  it('reads what variables around a handler hold as its own, and what it is handed where that is said', () => {
    assert.deepEqual(messagesOf({
      'topics.ts': "export const topics = { outages: 'service-outages', offers: 'weekly-offers' } as const;\n",
      'app.tsx': `import { useEffect } from 'react';
import { getMessaging, subscribeToTopic } from '@react-native-firebase/messaging';
import { topics } from './topics';
const join = (prefix: string, topic: string) => subscribeToTopic(getMessaging(), \`\${prefix}-\${topic}\`);
export default function App() {
  useEffect(() => {
    void subscribeToTopic(getMessaging(), topics.outages);
    void subscribeToTopic(getMessaging(), topics.offers);
    void join('de', topics.offers);
  }, []);
}
`,
    }), ['app.tsx 8 subscribe weekly offer', 'app.tsx 9 subscribe weekly offer']);
  });

  it('finds the methods of a class of a package that somebody else puts in', () => {
    assert.deepEqual(messagesOf({ 'campaign.service.ts': `import { MailerService } from '@nestjs-modules/mailer';
export class CampaignService {
  constructor(private readonly mailer: MailerService) {}
  async send(to: string) {
    await this.mailer.sendMail({ to, subject: 'Spring sale' });
  }
}
` }), ['campaign.service.ts 5 send spring sale']);
  });
});
