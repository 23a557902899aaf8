// case: a queue worker texts the coupon of the month to every member with a phone number
import { Worker } from 'bullmq';
import { membersWithPhone } from './members';
import { textCoupon } from './sms';

new Worker('coupon-campaign', async (job) => {
  const { templateCode, month } = job.data as { templateCode: string; month: string };
  let cursor: string | undefined;
  do {
    const page = await membersWithPhone(cursor);
    for (const member of page) await textCoupon(member.phone, templateCode, month);
    cursor = page.at(-1)?.id;
  } while (cursor);
});
