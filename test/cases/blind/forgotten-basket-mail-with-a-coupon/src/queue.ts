import { Queue } from 'bullmq';

export const connection = { host: process.env.REDIS_HOST, port: 6379 };

export const baskets = new Queue<{ basketId: string }>('forgotten-baskets', { connection });

export async function remember(basketId: string): Promise<void> {
  await baskets.add('remind', { basketId }, { delay: 24 * 3_600_000, jobId: basketId });
}
