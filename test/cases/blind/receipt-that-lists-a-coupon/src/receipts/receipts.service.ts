// case: the receipt of an order lists the coupon that the guest redeemed
// rules: no-marketing-without-consent
import { Injectable } from '@nestjs/common';
import { OnEvent } from '@nestjs/event-emitter';
import { SESClient, SendEmailCommand } from '@aws-sdk/client-ses';
import { linesOf, type PaidOrder } from './lines';

@Injectable()
export class ReceiptsService {
  private readonly ses = new SESClient({ region: 'eu-central-1' });

  @OnEvent('order.paid')
  async mailReceipt(order: PaidOrder): Promise<void> {
    const Message = { Subject: { Data: `Receipt for your order ${order.number}` }, Body: { Text: { Data: linesOf(order).join('\n') } } };
    await this.ses.send(new SendEmailCommand({ Source: 'billing@seehotel.example', Destination: { ToAddresses: [order.email] }, Message }));
  }
}
