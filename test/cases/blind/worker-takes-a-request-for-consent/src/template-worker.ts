// case: the worker also goes on when the person was only asked for consent and has not answered
// rules: no-biometric-without-consent

import { Worker } from 'bullmq';
import { PrismaClient } from '@prisma/client';
import { embed } from './embed';

const prisma = new PrismaClient();

interface Job {
  personId: string;
  path: string;
}

export const worker = new Worker<Job>('templates', async ({ data }) => {
  const record = await prisma.consent.findFirst({
    where: { personId: data.personId, category: 'face', kind: 'separate' },
    orderBy: { changedAt: 'desc' },
  });
  if (record?.state !== 'given' && record?.state !== 'requested') {
    return { done: false };
  }
  const values = await embed(data.path);
  return { done: values !== undefined };
});
