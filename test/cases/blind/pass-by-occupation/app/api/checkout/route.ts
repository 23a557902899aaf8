// case: the price handed to the payment service is multiplied by a factor from the buyer's occupation
import { NextResponse } from 'next/server';
import Stripe from 'stripe';
import { accountOf } from '../../../lib/session';
import { meansFactor } from '../../../lib/means';

const stripe = new Stripe(process.env.STRIPE_SECRET_KEY!);
const MONTHLY_CENTS = 1900;

export async function POST(request: Request) {
  const account = await accountOf(request);
  const unitPrice = Math.round(MONTHLY_CENTS * meansFactor(account)); // expect: no-personalized-pricing
  const session = await stripe.checkout.sessions.create({
    mode: 'payment',
    success_url: 'https://sternwarte.example/thanks',
    line_items: [
      { quantity: 1, price_data: { currency: 'eur', unit_amount: unitPrice, product_data: { name: 'Observatory pass' } } },
    ],
  });
  return NextResponse.json({ url: session.url });
}
