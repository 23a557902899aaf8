// case: a queue worker sends the newsletter to whoever the queue names
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
  const mail = { from: 'news@seed-shop.example', to: reader.email, subject: issue.subject, html: issue.html };
  await transport.sendMail(mail); // expect: no-marketing-without-consent
}

export const worker = new Worker<NewsletterJob>('newsletter-campaign', send, { connection: { host: 'redis.internal' }, concurrency: 5 });
