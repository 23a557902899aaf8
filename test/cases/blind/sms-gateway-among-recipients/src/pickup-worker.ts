// case: a worker hands phone numbers to a text message company that the policy lists as a processor of phone numbers
// rules: require-vendor-declaration, no-third-party-sharing-without-consent
import { Worker } from 'bullmq';
import { gateway } from './gateway';

interface PickupJob {
  orderId: string;
  mobile: string;
  shelf: string;
}

export const pickupWorker = new Worker<PickupJob>('pickup', async (job) => {
  const { mobile, shelf } = job.data;
  await gateway.post('/messages', { to: mobile, template: 'pickup-ready', variables: { shelf } });
  return { orderId: job.data.orderId };
});
