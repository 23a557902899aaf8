import { Injectable } from '@nestjs/common';
import type { PayDto } from './pay.dto';

@Injectable()
export class BarrierService {
  private readonly settled: PayDto[] = [];

  async settle(payment: PayDto): Promise<boolean> {
    this.settled.push(payment);
    return payment.fen >= 0;
  }
}
