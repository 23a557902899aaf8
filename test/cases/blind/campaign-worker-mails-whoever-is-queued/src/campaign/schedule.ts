import { Queue } from 'bullmq';
import { prisma } from '../prisma';

const queue = new Queue('newsletter-campaign', { connection: { host: 'redis.internal' } });

export async function schedule(issueId: string): Promise<number> {
  const readers = await prisma.reader.findMany({ select: { id: true } });
  await queue.addBulk(readers.map(({ id }) => ({ name: 'issue', data: { issueId, readerId: id } })));
  return readers.length;
}
