import { Injectable } from '@nestjs/common';
import Stripe from 'stripe';
import type { CheckoutDto } from './checkout.dto';

@Injectable()
export class CheckoutService {
  private readonly stripe = new Stripe(process.env.STRIPE_KEY ?? '');

  async pay(body: CheckoutDto): Promise<{ paid: boolean }> {
    const intent = await this.stripe.paymentIntents.create({ amount: 4200, currency: 'eur', payment_method: body.cardToken, confirm: true });
    return { paid: intent.status === 'succeeded' };
  }
}
