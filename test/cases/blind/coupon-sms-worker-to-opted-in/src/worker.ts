// case: a queue worker texts the coupon of the month to the members who opted in, with a way out
// rules: no-marketing-without-consent
import { Worker } from 'bullmq';
import { membersForOffers } from './members';
import { textCoupon } from './sms';

new Worker('coupon-campaign', async (job) => {
  const { month } = job.data as { month: string };
  let cursor: string | undefined;
  do {
    const page = await membersForOffers(cursor);
    for (const member of page) await textCoupon(member.phone, month);
    cursor = page.at(-1)?.id;
  } while (cursor);
});
