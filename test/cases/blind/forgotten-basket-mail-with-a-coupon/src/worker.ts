// case: a job mails a coupon to everybody who left a basket, without a look at an opt-in and without a way out
// rules: no-marketing-without-consent

import { Worker } from 'bullmq';
import { SendEmailCommand, SESv2Client } from '@aws-sdk/client-sesv2';
import { PrismaClient } from '@prisma/client';
import { connection } from './queue';
import { couponMail } from './templates';

const prisma = new PrismaClient();
const ses = new SESv2Client({ region: 'eu-central-1' });

export const couponWorker = new Worker<{ basketId: string }>(
  'forgotten-baskets',
  async (job) => {
    const basket = await prisma.basket.findUnique({ where: { id: job.data.basketId }, include: { user: true } });
    if (!basket || basket.orderedAt) return;
    const { subject, text } = couponMail(basket.user.nick, 15);
    const Content = { Simple: { Subject: { Data: subject }, Body: { Text: { Data: text } } } };
    await ses.send(new SendEmailCommand({ FromEmailAddress: 'sale@shoes.example', Destination: { ToAddresses: [basket.user.email] }, Content })); // expect: no-marketing-without-consent
  },
  { connection },
);
