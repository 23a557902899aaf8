// case: the receipt of an order lists the coupon that the buyer used
// rules: no-marketing-without-consent
import { SESClient, SendEmailCommand } from '@aws-sdk/client-ses';
import type { Order } from './order';

const ses = new SESClient({ region: 'eu-central-1' });

export async function sendReceipt(order: Order) {
  const rows = order.lines.map((line) => `${line.pieces} x ${line.title}  ${line.total.toFixed(2)}`);
  if (order.coupon) rows.push(`Coupon ${order.coupon.code}  -${order.coupon.amount.toFixed(2)}`);
  rows.push(`Paid  ${order.paid.toFixed(2)}`);

  await ses.send(
    new SendEmailCommand({
      Source: 'orders@books.example',
      Destination: { ToAddresses: [order.buyer.email] },
      Message: {
        Subject: { Data: `Receipt for your order ${order.id}` },
        Body: { Text: { Data: rows.join('\n') } },
      },
    }),
  );
}
