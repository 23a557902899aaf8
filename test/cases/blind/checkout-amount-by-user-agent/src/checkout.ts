// case: the browser's user agent, read by a middleware, raises the price of a plan at checkout
// rules: no-personalized-pricing
import { Router } from 'express';
import Stripe from 'stripe';
import { plans } from './plans';
import { device } from './device';

const stripe = new Stripe(process.env.STRIPE_KEY!);

export const checkout = Router();

checkout.use(device);

checkout.post('/checkout/:plan', async (req, res) => {
  const plan = plans[req.params.plan];
  if (!plan) return res.status(404).end();

  const price = Math.round(plan.cents * res.locals.uplift); // expect: no-personalized-pricing
  const session = await stripe.checkout.sessions.create({
    mode: 'payment',
    line_items: [
      {
        quantity: 1,
        price_data: { currency: 'eur', unit_amount: price, product_data: { name: plan.title } },
      },
    ],
    success_url: 'https://studio.example/thanks',
  });
  return res.redirect(303, session.url!);
});
