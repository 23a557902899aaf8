// case: a wine shop's checkout takes the card token, the billing country and a yes to being of age
// rules: no-payment-overcollection

import { Body, Controller, Post } from '@nestjs/common';
import { CheckoutService } from './checkout.service';
import { CheckoutDto } from './checkout.dto';

@Controller('checkout')
export class CheckoutController {
  constructor(private readonly checkout: CheckoutService) {}

  @Post()
  pay(@Body() body: CheckoutDto): Promise<{ paid: boolean }> {
    return this.checkout.pay(body);
  }
}
