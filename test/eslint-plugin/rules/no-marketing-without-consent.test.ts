import { testRule } from '../../support/test-rule.js';

/** What a project of its own keeps of its readers. */
const database = `import { PrismaClient } from '@prisma/client';
export const prisma = new PrismaClient();
`;

const consent = `export async function hasConsent(purpose: string): Promise<boolean> {
  const answer = await fetch(\`/consent/\${purpose}\`);
  return ((await answer.json()) as { state: string }).state === 'given';
}
`;

testRule('no-marketing-without-consent', {
  valid: [
    {
      name: 'a query has only those who opted in, and the mail can be stopped',
      files: { 'db.ts': database },
      code: `import nodemailer from 'nodemailer';
import { prisma } from './db';
const transport = nodemailer.createTransport({});
export async function sendNewsletter(html: string) {
  for (const reader of await prisma.user.findMany({ where: { marketingOptIn: true } })) {
    await transport.sendMail({ to: reader.email, subject: 'Garden newsletter', html, list: { unsubscribe: 'https://garden.example/leave' } });
  }
}
`,
    },
    {
      name: 'those who did not opt in are left out of a list',
      code: `import { Resend } from 'resend';
const resend = new Resend('key');
interface Reader { email: string; newsletter: boolean }
export async function flashSale(readers: Reader[]) {
  for (const reader of readers.filter(one => one.newsletter)) {
    await resend.emails.send({ from: 'shop@garden.example', to: reader.email, subject: 'Flash sale', text: 'Until Sunday. Unsubscribe: https://garden.example/leave' });
  }
}
`,
    },
    {
      name: 'a query in SQL asks for the opt-in',
      code: `import twilio from 'twilio';
import pg from 'pg';
const pool = new pg.Pool();
const client = twilio('sid', 'token');
export async function promoteSale() {
  const { rows } = await pool.query('SELECT phone FROM customers WHERE sms_opt_in = true');
  for (const { phone } of rows) await client.messages.create({ to: phone, from: '+1000', body: 'Summer sale: 20% off. Reply STOP to end.' });
}
`,
    },
    {
      name: 'a table holds those who subscribed',
      files: { 'db.ts': database },
      code: `import sgMail from '@sendgrid/mail';
import { prisma } from './db';
export async function weeklyDigest(issue: string) {
  const subscribers = await prisma.newsletterSubscriber.findMany();
  await sgMail.sendMultiple({ to: subscribers.map(one => one.email), from: 'a@garden.example', subject: 'Newsletter', text: issue, asm: { groupId: 7 } });
}
`,
    },
    {
      name: 'a check of another file stands before it',
      files: { 'consent.ts': consent },
      code: `import { Resend } from 'resend';
import { hasConsent } from './consent';
const resend = new Resend('key');
export async function winback(member: { email: string }) {
  if (!(await hasConsent('marketing'))) return;
  await resend.emails.send({ from: 'a@garden.example', to: member.email, subject: 'We miss you', html: '<a href="https://garden.example/unsubscribe">Unsubscribe</a>' });
}
`,
    },
    {
      name: 'somebody waits for the message',
      code: `import twilio from 'twilio';
const client = twilio('sid', 'token');
export async function sendCode(member: { phone: string }, code: string) {
  await client.messages.create({ to: member.phone, from: '+1000', body: \`Your verification code is \${code}\` });
}
export async function remind(visit: { phone: string; at: string }) {
  await client.messages.create({ to: visit.phone, from: '+1000', body: \`Reminder: your appointment is at \${visit.at}\` });
}
`,
    },
    {
      name: 'an order is confirmed, discount and all',
      code: `import { Resend } from 'resend';
const resend = new Resend('key');
export async function sendOrderConfirmation(order: { email: string; id: string; discount: number }) {
  await resend.emails.send({ from: 'a@garden.example', to: order.email, subject: \`Your order \${order.id}\`, text: \`Discount: \${order.discount}\` });
}
`,
    },
    {
      name: 'the mail goes to the shop itself',
      code: `import nodemailer from 'nodemailer';
const transport = nodemailer.createTransport({});
export async function askAboutNewsletter(body: { question: string }) {
  await transport.sendMail({ to: process.env.OFFICE_MAIL, subject: 'Question about the newsletter', text: body.question });
}
`,
    },
    {
      name: 'the person puts their own address on the list',
      code: `import express from 'express';
import mailchimp from '@mailchimp/mailchimp_marketing';
const app = express();
app.post('/newsletter', async (req, res) => {
  await mailchimp.lists.addListMember('list', { email_address: req.body.email, status: 'subscribed' });
  res.sendStatus(204);
});
`,
    },
    {
      name: 'the list asks by mail first',
      code: `import express from 'express';
import mailchimp from '@mailchimp/mailchimp_marketing';
const app = express();
app.post('/accounts', async (req, res) => {
  await mailchimp.lists.addListMember('list', { email_address: req.body.email, status: 'pending' });
  res.sendStatus(204);
});
`,
    },
    {
      name: 'whoever ticked the box is on the list',
      code: `import express from 'express';
import mailchimp from '@mailchimp/mailchimp_marketing';
const app = express();
app.post('/accounts', async (req, res) => {
  const { email, newsletter } = req.body;
  await mailchimp.lists.addListMember('list', { email_address: email, status: newsletter ? 'subscribed' : 'unsubscribed' });
  res.sendStatus(204);
});
`,
    },
    {
      name: 'a person presses the button for offers',
      code: `import messaging from '@react-native-firebase/messaging';
import { Button } from 'react-native';
export function Offers() {
  return <Button title="Tell me about offers" onPress={() => messaging().subscribeToTopic('special-offers')} />;
}
`,
    },
    {
      name: 'the topic at launch is no offer',
      code: `import { useEffect } from 'react';
import messaging from '@react-native-firebase/messaging';
export default function App() {
  useEffect(() => { void messaging().subscribeToTopic('outages'); }, []);
  return null;
}
`,
    },
    {
      name: 'the channel is exempt',
      code: `import twilio from 'twilio';
const client = twilio('sid', 'token');
export async function promote(customer: { phone: string }) {
  await client.messages.create({ to: customer.phone, from: '+1000', body: 'Flash sale today' });
}
`,
      options: [{ exemptChannels: ['text'] }],
    },
    {
      name: '订阅了优惠信息的会员收到可退订的短信',
      code: `import Dysms, { SendSmsRequest } from '@alicloud/dysmsapi20170525';
const sms = new Dysms({});
export async function pushSale(members: { phone: string; acceptsPromotion: boolean }[]) {
  for (const member of members) {
    if (!member.acceptsPromotion) continue;
    await sms.sendSms(new SendSmsRequest({ phoneNumbers: member.phone, templateParam: '双11大促，拒收请回复R' }));
  }
}
`,
      locale: 'zh-cn',
    },
  ],
  invalid: [
    {
      name: 'a query has everybody',
      files: { 'db.ts': database },
      code: `import nodemailer from 'nodemailer';
import { prisma } from './db';
const transport = nodemailer.createTransport({});
export async function sendNewsletter(html: string) {
  for (const reader of await prisma.user.findMany()) {
    await transport.sendMail({ to: reader.email, subject: 'Garden newsletter', html });
  }
}
`,
      errors: [{ messageId: 'unasked', data: { api: 'createTransport.sendMail', channel: 'mail', sign: 'newsletter', gap: 'nothing checks for consent' }, line: 6, column: 11, endLine: 6, endColumn: 87 }],
    },
    {
      name: 'those who did not opt in are not left out',
      code: `import { Resend } from 'resend';
const resend = new Resend('key');
interface Reader { email: string; newsletter: boolean; active: boolean }
export async function flashSale(readers: Reader[]) {
  for (const reader of readers.filter(one => one.active)) {
    await resend.emails.send({ from: 'shop@garden.example', to: reader.email, subject: 'Flash sale', text: 'Until Sunday. Unsubscribe: https://garden.example/leave' });
  }
}
`,
      errors: [{ messageId: 'unasked', data: { api: 'Resend.emails.send', channel: 'mail', sign: 'flash sale', gap: 'nothing checks for consent' }, line: 6, column: 11, endLine: 6, endColumn: 168 }],
    },
    {
      name: 'a query in SQL asks for those who were active',
      code: `import twilio from 'twilio';
import pg from 'pg';
const pool = new pg.Pool();
const client = twilio('sid', 'token');
export async function promoteSale() {
  const { rows } = await pool.query('SELECT phone FROM customers WHERE active = true');
  for (const { phone } of rows) await client.messages.create({ to: phone, from: '+1000', body: 'Summer sale: 20% off. Reply STOP to end.' });
}
`,
      errors: [{ messageId: 'unasked', data: { api: 'messages.create', channel: 'text message', sign: 'summer sale', gap: 'nothing checks for consent' }, line: 7, column: 39, endLine: 7, endColumn: 141 }],
    },
    {
      name: 'they opted in, and the message names no way out',
      code: `import twilio from 'twilio';
const client = twilio('sid', 'token');
export async function promote(customers: { phone: string; smsOptIn: boolean }[]) {
  for (const customer of customers) {
    if (!customer.smsOptIn) continue;
    await client.messages.create({ to: customer.phone, from: '+1000', body: 'Flash sale today.' });
  }
}
`,
      errors: [{
        messageId: 'noWayOut', data: { api: 'messages.create', channel: 'text message', sign: 'flash sale' }, line: 6, column: 11, endLine: 6, endColumn: 99,
        suggestions: [{ messageId: 'addWayOut', data: { text: 'Reply STOP to unsubscribe.' }, output: `import twilio from 'twilio';
const client = twilio('sid', 'token');
export async function promote(customers: { phone: string; smsOptIn: boolean }[]) {
  for (const customer of customers) {
    if (!customer.smsOptIn) continue;
    await client.messages.create({ to: customer.phone, from: '+1000', body: 'Flash sale today. Reply STOP to unsubscribe.' });
  }
}
` }],
      }],
    },
    {
      name: 'the check is for another purpose',
      files: { 'consent.ts': consent },
      code: `import { Resend } from 'resend';
import { hasConsent } from './consent';
const resend = new Resend('key');
export async function winback(member: { email: string }) {
  if (!(await hasConsent('analytics'))) return;
  await resend.emails.send({ from: 'a@garden.example', to: member.email, subject: 'We miss you', html: '<a href="https://garden.example/unsubscribe">Unsubscribe</a>' });
}
`,
      errors: [{
        messageId: 'unasked', data: { api: 'Resend.emails.send', channel: 'mail', sign: 'we miss you', gap: 'the check is for another purpose' }, line: 6, column: 9, endLine: 6, endColumn: 169,
        suggestions: [{ messageId: 'earlyReturn', data: { guard: "hasConsent('marketing-messages')" }, output: `import { Resend } from 'resend';
import { hasConsent } from './consent';
const resend = new Resend('key');
export async function winback(member: { email: string }) {
  if (!(await hasConsent('analytics'))) return;
  if (!(await hasConsent('marketing-messages'))) return;
  await resend.emails.send({ from: 'a@garden.example', to: member.email, subject: 'We miss you', html: '<a href="https://garden.example/unsubscribe">Unsubscribe</a>' });
}
` }],
      }],
    },
    {
      name: 'an account is opened, and the address goes on the list',
      code: `import express from 'express';
import mailchimp from '@mailchimp/mailchimp_marketing';
const app = express();
app.post('/accounts', async (req, res) => {
  await mailchimp.lists.addListMember('list', { email_address: req.body.email, status: 'subscribed' });
  res.sendStatus(204);
});
`,
      errors: [{
        messageId: 'subscribed', data: { api: 'lists.addListMember', sign: 'lists.addListMember', gap: 'nothing checks for consent' }, line: 5, column: 9, endLine: 5, endColumn: 103,
        suggestions: [{ messageId: 'askByMail', output: `import express from 'express';
import mailchimp from '@mailchimp/mailchimp_marketing';
const app = express();
app.post('/accounts', async (req, res) => {
  await mailchimp.lists.addListMember('list', { email_address: req.body.email, status: 'pending' });
  res.sendStatus(204);
});
` }],
      }],
    },
    {
      name: 'a device is put on the list of offers at launch',
      code: `import { useEffect } from 'react';
import messaging from '@react-native-firebase/messaging';
export default function App() {
  useEffect(() => { void messaging().subscribeToTopic('special-offers'); }, []);
  return null;
}
`,
      errors: [{ messageId: 'subscribed', data: { api: '@react-native-firebase/messaging.subscribeToTopic', sign: 'special offer', gap: 'nothing checks for consent' }, line: 4, column: 26, endLine: 4, endColumn: 72 }],
    },
    {
      name: 'a function that sends anything is given an advertisement',
      filename: 'campaign.ts',
      files: { 'mailer.ts': `import { Resend } from 'resend';
const resend = new Resend('key');
export const deliver = (to: string, subject: string, text: string) => resend.emails.send({ from: 'a@garden.example', to, subject, text });
` },
      code: `import { deliver } from './mailer';
export async function monthly(members: { email: string }[]) {
  for (const member of members) await deliver(member.email, 'Special offer', 'Buy two.');
  for (const member of members) await deliver(member.email, 'Your invoice', 'Pay one.');
}
`,
      errors: [{ messageId: 'unasked', data: { api: 'Resend.emails.send', channel: 'mail', sign: 'special offer', gap: 'nothing checks for consent' }, line: 3, column: 39, endLine: 3, endColumn: 89 }],
    },
    {
      name: '促销短信发给所有会员',
      code: `import Dysms, { SendSmsRequest } from '@alicloud/dysmsapi20170525';
const sms = new Dysms({});
export async function pushSale(members: { phone: string; acceptsPromotion: boolean }[]) {
  for (const member of members) {
    await sms.sendSms(new SendSmsRequest({ phoneNumbers: member.phone, templateParam: '双11大促，拒收请回复R' }));
  }
}
`,
      locale: 'zh-cn',
      errors: [{ message: '“sendSms”发送营销短信（双11），而到达此处的路径上没有任何同意检查；检查接收者的订阅选择并在内容中给出退订方式即可满足本规则。', line: 5, column: 11, endLine: 5, endColumn: 105 }],
    },
  ],
});
