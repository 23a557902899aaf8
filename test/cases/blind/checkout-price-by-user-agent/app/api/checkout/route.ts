// case: the amount of a checkout session is multiplied by a factor read off the browser's name
import { NextResponse } from 'next/server';
import Stripe from 'stripe';
import { courseById } from '../../../lib/courses';
import { deviceFactor } from '../../../lib/device';

const stripe = new Stripe(process.env.STRIPE_KEY!);

export async function POST(request: Request) {
  const { courseId } = await request.json();
  const course = courseById(courseId);
  const price = Math.round(course.cents * deviceFactor(request.headers.get('user-agent') ?? '')); // expect: no-personalized-pricing
  const session = await stripe.checkout.sessions.create({
    mode: 'payment',
    line_items: [{ quantity: 1, price_data: { currency: 'eur', unit_amount: price, product_data: { name: course.title } } }],
    success_url: 'https://courses.example/thanks',
  });
  return NextResponse.json({ url: session.url });
}
