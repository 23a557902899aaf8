// case: after the order the advertising tag is given the buyer's e-mail and phone
// rules: no-third-party-sharing-without-consent
import { useEffect } from 'react';

declare global {
  interface Window {
    gtag(command: string, ...rest: unknown[]): void;
  }
}

interface Order {
  number: string;
  totalCents: number;
  buyer: { email: string; phone: string };
}

export function OrderDone({ order }: { order: Order }) {
  useEffect(() => {
    const { email, phone } = order.buyer;
    window.gtag('set', 'user_data', { email, phone_number: phone }); // expect: no-third-party-sharing-without-consent
    window.gtag('event', 'conversion', { send_to: 'AW-8812/kx', value: order.totalCents / 100, currency: 'EUR' });
  }, [order]);

  return <h1>Thank you, order {order.number} is on its way.</h1>;
}
