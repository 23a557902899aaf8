// case: the receipt of an order lists a coupon that the buyer used
// rules: no-marketing-without-consent

import { SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2';
import type { PaidOrder } from './orders';

const ses = new SESv2Client({ region: 'eu-west-1' });

function lines(order: PaidOrder): string {
  const goods = order.lines.map((line) => `${line.pieces} × ${line.title}: ${(line.cents / 100).toFixed(2)} €`);
  const coupon = order.coupon ? [`Coupon ${order.coupon.code}: −${(order.coupon.cents / 100).toFixed(2)} €`] : [];
  return [...goods, ...coupon, `Paid: ${(order.paidCents / 100).toFixed(2)} €`].join('\n');
}

export async function sendReceipt(order: PaidOrder): Promise<void> {
  const Subject = { Data: `Receipt for your order ${order.number}` };
  const Body = { Text: { Data: lines(order) } };
  await ses.send(
    new SendEmailCommand({
      FromEmailAddress: 'orders@seed-shop.example',
      Destination: { ToAddresses: [order.buyer.email] },
      Content: { Simple: { Subject, Body } },
    }),
  );
}
