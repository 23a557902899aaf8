import type { Parcel, Shopper } from './totals';

export async function loadCart(id: string): Promise<{ parcel: Parcel; shopper: Shopper }> {
  const reply = await fetch(`${process.env.CART_URL}/carts/${id}`, { cache: 'no-store' });
  return reply.json();
}
