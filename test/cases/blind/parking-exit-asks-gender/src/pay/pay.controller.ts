// case: the payment at the exit of a car park takes gender and education along
// rules: no-payment-overcollection

import { Body, Controller, Post } from '@nestjs/common';
import { BarrierService } from './barrier.service';
import { PayDto } from './pay.dto';

@Controller('pay')
export class PayController {
  constructor(private readonly barrier: BarrierService) {}

  @Post()
  async pay(@Body() body: PayDto): Promise<{ open: boolean }> {
    return { open: await this.barrier.settle(body) };
  }
}
