// case: the price handed to the payment service is multiplied by the tax of the billing country
// rules: no-personalized-pricing
import { NextResponse } from 'next/server';
import Stripe from 'stripe';
import { accountOf } from '../../../lib/session';
import { vatFactor } from '../../../lib/vat';

const stripe = new Stripe(process.env.STRIPE_SECRET_KEY!);
const MONTHLY_CENTS = 1900;

export async function POST(request: Request) {
  const account = await accountOf(request);
  const unitPrice = Math.round(MONTHLY_CENTS * vatFactor(account));
  const session = await stripe.checkout.sessions.create({
    mode: 'payment',
    success_url: 'https://sternwarte.example/thanks',
    line_items: [
      { quantity: 1, price_data: { currency: 'eur', unit_amount: unitPrice, product_data: { name: 'Observatory pass' } } },
    ],
  });
  return NextResponse.json({ url: session.url });
}
