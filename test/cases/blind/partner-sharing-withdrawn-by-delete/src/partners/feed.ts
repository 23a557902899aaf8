import { Queue } from 'bullmq';
import { prisma } from '../prisma';

const feed = new Queue('partner-feed');

export async function stopFeed(userId: string) {
  await prisma.partnerFeed.deleteMany({ where: { userId } });
  const waiting = await feed.getJobs(['waiting', 'delayed']);
  for (const job of waiting) {
    if (job.data.userId === userId) await job.remove();
  }
}
