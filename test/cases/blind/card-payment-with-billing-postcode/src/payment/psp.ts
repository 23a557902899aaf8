import Stripe from 'stripe';

const stripe = new Stripe(process.env.STRIPE_KEY!);

interface Billing {
  cardholder: string;
  billingCountry: string;
  billingPostcode: string;
}

export async function charge(amount: number, token: string, { cardholder, billingCountry, billingPostcode }: Billing) {
  const method = await stripe.paymentMethods.create({
    type: 'card',
    card: { token },
    billing_details: { name: cardholder, address: { country: billingCountry, postal_code: billingPostcode } },
  });
  const intent = await stripe.paymentIntents.create({ amount, currency: 'eur', payment_method: method.id, confirm: true });
  return { state: intent.status };
}
