// case: the browser's name decides which wallet is offered, the amount is the same for everybody
// rules: no-personalized-pricing
import { NextResponse } from 'next/server';
import Stripe from 'stripe';
import { courseById } from '../../../lib/courses';
import { walletsFor } from '../../../lib/device';

const stripe = new Stripe(process.env.STRIPE_KEY!);

export async function POST(request: Request) {
  const { courseId, seats } = await request.json();
  const course = courseById(courseId);
  const price = seats >= 5 ? Math.round(course.cents * 0.9) : course.cents;
  const session = await stripe.checkout.sessions.create({
    mode: 'payment',
    payment_method_types: walletsFor(request.headers.get('user-agent') ?? ''),
    line_items: [{ quantity: seats, price_data: { currency: 'eur', unit_amount: price, product_data: { name: course.title } } }],
    success_url: 'https://courses.example/thanks',
  });
  return NextResponse.json({ url: session.url });
}
