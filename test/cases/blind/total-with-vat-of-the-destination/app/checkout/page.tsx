import { cookies } from 'next/headers';
import { checkoutTotals } from '../../lib/checkout/totals';
import { loadCart } from '../../lib/checkout/cart';

export default async function CheckoutPage() {
  const { parcel, shopper } = await loadCart((await cookies()).get('cart')?.value ?? '');
  const { label, below } = await checkoutTotals(parcel, shopper);

  return (
    <main>
      <h1>Your order</h1>
      <p>Total: {label}</p>
      <ul>{below.map((sku) => <li key={sku}>{sku}</li>)}</ul>
    </main>
  );
}
