// case: a queue worker looks up the opt-in of each reader and adds the way out
// rules: no-marketing-without-consent

import { Worker, type Job } from 'bullmq';
import nodemailer from 'nodemailer';
import { prisma } from '../prisma';

interface NewsletterJob {
  issueId: string;
  readerId: string;
}

const transport = nodemailer.createTransport({ host: 'smtp.internal', port: 587 });

async function send({ data }: Job<NewsletterJob>): Promise<void> {
  const [issue, reader] = await Promise.all([
    prisma.newsletterIssue.findUniqueOrThrow({ where: { id: data.issueId } }),
    prisma.reader.findUniqueOrThrow({ where: { id: data.readerId } }),
  ]);
  if (reader.newsletterOptIn !== true) return;
  const leave = `https://seed-shop.example/unsubscribe/${reader.leaveToken}`;
  const html = `${issue.html}<p><a href="${leave}">Unsubscribe</a></p>`;
  const headers = { 'List-Unsubscribe': `<${leave}>` };
  const mail = { from: 'news@seed-shop.example', to: reader.email, subject: issue.subject, html, headers };
  await transport.sendMail(mail);
}

export const worker = new Worker<NewsletterJob>('newsletter-campaign', send, { connection: { host: 'redis.internal' }, concurrency: 5 });
