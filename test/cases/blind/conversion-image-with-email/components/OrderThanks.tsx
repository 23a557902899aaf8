// case: an advertising company's one-pixel picture has the buyer's e-mail address in its source
// rules: no-third-party-sharing-without-consent
import type { PlacedOrder } from '../lib/orders';

const PIXEL = 'https://px.adscircle.example/conv';

export function OrderThanks({ order }: { order: PlacedOrder }) {
  const tail = `order=${order.id}&value=${order.totalCents}`;
  return (
    <main>
      <h1>Thank you</h1>
      <p>We sent the confirmation to {order.email}.</p>
      <img src={`${PIXEL}?${tail}&em=${encodeURIComponent(order.email)}`} width={1} height={1} alt="" /> {/* expect: no-third-party-sharing-without-consent */}
    </main>
  );
}
