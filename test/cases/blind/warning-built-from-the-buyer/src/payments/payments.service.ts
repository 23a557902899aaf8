// case: a Nest service warns with a text that a helper in another file builds from the buyer's name and phone number
import { Injectable, Logger } from '@nestjs/common';
import { describeOrder } from '../orders/describe';
import type { Order } from '../orders/order';
import { PspClient } from './psp.client';

@Injectable()
export class PaymentsService {
  private readonly logger = new Logger(PaymentsService.name);

  constructor(private readonly psp: PspClient) {}

  async capture(order: Order): Promise<boolean> {
    const result = await this.psp.capture(order.paymentId, order.totalCents);
    if (result.state === 'captured') {
      this.logger.log(`captured ${order.id} after ${result.tookMs} ms`);
      return true;
    }
    this.logger.warn(`capture failed (${result.code}): ${describeOrder(order)}`); // expect: no-personal-data-in-logs
    return false;
  }

  async refund(order: Order, cents: number): Promise<void> {
    const { code } = await this.psp.refund(order.paymentId, cents);
    this.logger.log({ order: order.id, cents, code }, 'refund');
  }
}
