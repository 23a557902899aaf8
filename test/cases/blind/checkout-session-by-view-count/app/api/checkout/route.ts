// case: a photo course costs more in the checkout session of someone whose record shows that the page was opened often
// rules: no-personalized-pricing
import { NextResponse } from 'next/server';
import Stripe from 'stripe';
import { prisma } from '../../../lib/prisma';
import { centsFor } from '../../../lib/cents-for';

const stripe = new Stripe(process.env.STRIPE_KEY ?? '');

export async function POST(request: Request) {
  const { userId, courseId } = await request.json();
  const course = await prisma.course.findUniqueOrThrow({ where: { id: courseId } });
  const interest = await prisma.interest.findFirst({ where: { userId, courseId }, select: { viewCount: true } });

  const cents = centsFor(course.cents, interest?.viewCount ?? 0);
  const line = { quantity: 1, price_data: { currency: 'eur', product_data: { name: course.title }, unit_amount: cents } }; // expect: no-personalized-pricing
  const session = await stripe.checkout.sessions.create({ mode: 'payment', line_items: [line], success_url: 'https://fotokurs.example/ok' });
  return NextResponse.json({ url: session.url });
}
