// case: a worker hands phone numbers to a text message company that the policy does not list
// rules: require-vendor-declaration
import { Worker } from 'bullmq';
import { gateway } from './gateway';

interface PickupJob {
  orderId: string;
  mobile: string;
  shelf: string;
}

export const pickupWorker = new Worker<PickupJob>('pickup', async (job) => {
  const { mobile, shelf } = job.data;
  await gateway.post('/messages', { to: mobile, template: 'pickup-ready', variables: { shelf } }); // expect: require-vendor-declaration
  return { orderId: job.data.orderId };
});
